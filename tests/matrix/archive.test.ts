import { afterAll, beforeAll, expect, test } from "vitest";
import type { Actor } from "../support/matrix/actors";
import { ACTORS } from "../support/matrix/actors";
import { EXPECTED_ACTIONS } from "../support/matrix/expected-actions";
import { PORTAL_ROUTES } from "../support/matrix/expected-portal-routes";
import { type BuiltAction, builtActions } from "../support/matrix/manifests";
import { setStage } from "../support/matrix/stage";
import { Database } from "../support/matrix/state";
import { asDatabaseOwner } from "../support/world";

// What a client's people can do once the work has ended: read everything, change nothing; and, after the last day, nothing.

const { ids, world, cookies, app, asking } = await setStage();
const known = { ids, world, ceoSessionId: cookies["CEO of A1"].sessionId };
let database: Database;
const PEOPLE: readonly Actor[] = ["CEO of A1", "head of A1"];

beforeAll(async () => {
  await endsOn("current_date - 2");
  database = await Database.keep();
});
afterAll(async () => {
  await app.stop();
  await database.end();
});

const endsOn = (day: string) =>
  asDatabaseOwner(
    `UPDATE engagement SET starts_on = '2020-01-06', ends_on = ${day} WHERE client_company_id = $1`,
    [ids.clientId],
  );

/** Own account, what is for everybody alike, and what a CEO asks for at the end (and takes back) stays open. */
const isOfThePortal = ({ name }: BuiltAction) =>
  !/^(account|sign-out|sign-in|links|forgot|respond|portal\/end)\//.test(name);

test("every action that worked for A1's people is refused with the reason, and changes nothing", async () => {
  const wrong: string[] = [];
  let pressed = 0;
  for (const action of builtActions.filter(isOfThePortal))
    for (const attempt of EXPECTED_ACTIONS[action.name] ?? [])
      for (const actor of PEOPLE.filter((one) => attempt.by.includes(one))) {
        if (attempt.by.length === ACTORS.length) continue;
        pressed++;
        const { status, text } = await asking.submit(actor, "/forgot", action.id, attempt.form(known));
        if (status >= 500 || !/this portal is an archive|Portal ein Archiv/.test(text))
          wrong.push(`${actor}, ${action.name}: ${status}`);
      }
  expect(wrong).toEqual([]);
  expect(pressed).toBeGreaterThan(15);
  const { made, gone } = await database.changes();
  expect([...made, ...gone].map(({ table }) => table)).toEqual([]);
});

test("every page that was shown is still shown", async () => {
  for (const [route, { paths, answers }] of Object.entries(PORTAL_ROUTES))
    for (const path of paths(ids))
      for (const actor of PEOPLE.filter((one) => answers[one] === "shown"))
        expect((await asking.get(actor, path)).status, `${actor}, ${route}`).toBe(200);
});

test("after the last day every page leads to why, files are absent and nothing can be done", async () => {
  await endsOn("current_date - 200");
  for (const actor of PEOPLE) {
    const page = await asking.get(actor, "/portal");
    expect(page.status).toBe(307);
    expect((await asking.get(actor, "/closed")).text).toContain("This portal is closed");
    expect((await asking.get(actor, "/api/health/live")).status).toBe(200);
  }
  expect((await asking.get("CEO of A1", `/api/statements/${ids.statementId}/pdf`)).status).toBe(404);
  expect((await asking.get("CEO of A2", "/portal")).status).toBe(200);
  // Ten days more, and the very next request reads again.
  await asDatabaseOwner("UPDATE client_company SET portal_reads_until = current_date + 10 WHERE id = $1", [
    ids.clientId,
  ]);
  expect((await asking.get("CEO of A1", "/portal")).status).toBe(200);
});
