import { afterAll, expect, test } from "vitest";
import { startApp } from "../support/matrix/app";
import { saveThroughCuts } from "../support/matrix/cut-saves";
import { peopleByLink } from "../support/matrix/people-by-link";
import { seeded } from "../support/seeded";
import { makeWorld } from "../support/world";

const PEOPLE = 4;
const SAVES = 100;
const people = await peopleByLink(await makeWorld(), PEOPLE);
const app = await startApp();
afterAll(() => app.stop());

test(`${SAVES} saves over connections that are cut at random: nothing is lost, nothing is there twice`, async () => {
  const random = seeded(2026);
  const tallies = await Promise.all(
    people.map((person) => saveThroughCuts(app, person, SAVES / PEOPLE, random)),
  );
  const sum = (key: "saves" | "cuts" | "tries") => tallies.reduce((all, tally) => all + tally[key], 0);
  console.log(`${sum("saves")} answers chosen, ${sum("tries")} saves sent, ${sum("cuts")} of them cut`);
  expect(sum("saves")).toBe(SAVES);
  expect(sum("cuts")).toBeGreaterThan(SAVES / 10);
}, 60_000);
