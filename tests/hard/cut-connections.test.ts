import { afterAll, expect, test } from "vitest";
import { startApp } from "../support/matrix/app";
import { shareSavesThroughCuts } from "../support/matrix/cut-saves";
import { peopleByLink } from "../support/matrix/people-by-link";
import { makeWorld } from "../support/world";

const PEOPLE = 8;
const SAVES = 1000;
const people = await peopleByLink(await makeWorld(), PEOPLE);
const app = await startApp();
afterAll(() => app.stop());

test(`${SAVES} saves over connections that are cut at random: nothing is lost, nothing is there twice`, async () => {
  const { saves, cuts } = await shareSavesThroughCuts(app, people, SAVES);
  expect(saves).toBe(SAVES);
  expect(cuts).toBeGreaterThan(SAVES / 5);
}, 600_000);
