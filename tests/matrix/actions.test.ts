import { afterAll, expect, test } from "vitest";
import { type Actor, ACTORS } from "../support/matrix/actors";
import { atOnce, type Heard } from "../support/matrix/asking";
import type { Attempt } from "../support/matrix/attempt";
import { EXPECTED_ACTIONS } from "../support/matrix/expected-actions";
import { EXPECTED_ROUTES } from "../support/matrix/expected-routes";
import { type BuiltAction, builtActions } from "../support/matrix/manifests";
import { strayRows } from "../support/matrix/ownership";
import { setStage } from "../support/matrix/stage";
import { Database } from "../support/matrix/state";

const { ids, world, cookies, app, asking, watch } = await setStage();
const known = { ids, world, ceoSessionId: cookies["CEO of A1"].sessionId };
const database = await Database.keep();
afterAll(async () => {
  await app.stop();
  await database.end();
});

let cells = 0;
afterAll(() => console.log(`cross-tenant matrix, actions: ${cells} cells`));

interface Cell {
  readonly actor: Actor;
  readonly what: string;
  readonly sent: string;
  readonly send: () => Promise<Heard>;
  /** Answers "saved" to everybody, by design. */
  readonly alike?: boolean;
  /** Next itself turns a foreign Origin away before any code of ours runs, and calls that a 500. */
  readonly isForeign?: boolean;
}

/** Pages of other sites, and requests that no browser makes. */
const NOT_FROM_OUR_PAGES: ReadonlyArray<Record<string, string>> = [
  { Origin: "https://evil.example" },
  { Origin: "null" },
  { Origin: "https://evil.example", "Sec-Fetch-Site": "cross-site" },
  { "Sec-Fetch-Site": "same-site" },
  {},
];
const JUNK = { id: "none", version: "-1", __proto__: "x", "a[b]": "c", "": "", monday: "2026-02-31" };

test("every action of the build has a row, and every row an action", () => {
  expect(Object.keys(EXPECTED_ACTIONS).sort()).toEqual(builtActions.map(({ name }) => name).sort());
});

test.each(builtActions)("$name: those who may not change nothing and learn nothing", async (action) => {
  const path = pathOf(action);
  const cells = attemptsOf(action).flatMap((attempt, nth) =>
    ACTORS.filter((actor) => !attempt.by.includes(actor)).flatMap((actor) => [
      submitting(action, attempt, actor, path),
      // An action answers on every address, whatever page offers it.
      ...(nth === 0
        ? [submitting(action, attempt, actor, "/forgot"), ...malformed(action, attempt, actor)]
        : []),
    ]),
  );
  await expectNothingOf(cells);
});

test.each(builtActions)(
  "$name: not from our pages, it does nothing even for those who may",
  async (action) => {
    const cells = attemptsOf(action).flatMap((attempt) =>
      attempt.by
        .slice(0, 4)
        .flatMap((actor) =>
          NOT_FROM_OUR_PAGES.map((origin) => submitting(action, attempt, actor, pathOf(action), origin)),
        ),
    );
    await expectNothingOf(cells);
  },
);

test.each(builtActions)("$name: works for those who may, on what is theirs", async (action) => {
  for (const attempt of attemptsOf(action))
    for (const actor of attempt.by) {
      const cell = submitting(action, attempt, actor, pathOf(action));
      expect(problemsOf(cell, await ask(cell))).toEqual([]);
      const changes = await database.changes();
      await database.putBack(changes);
      expect(changes.made, `${cell.what}: ${actor} may, and nothing happened`).not.toEqual([]);
      if (attempt.bySecret || actor === "anonymous") continue;
      expect(strayRows(cookies[actor].viewer, changes), `${cell.what}: not ${actor}'s`).toEqual([]);
    }
});

function attemptsOf({ name }: BuiltAction): readonly Attempt[] {
  const attempts = EXPECTED_ACTIONS[name];
  if (!attempts) throw new Error("No row in tests/support/matrix/expected-actions.ts");
  return attempts;
}

function pathOf({ routes }: BuiltAction): string {
  const path = EXPECTED_ROUTES[routes[0] ?? ""]?.paths(ids)[0];
  if (!path) throw new Error(`No page offers it: ${routes.join(", ")}`);
  return path;
}

function submitting(
  { id, name }: BuiltAction,
  attempt: Attempt,
  actor: Actor,
  path: string,
  origin?: Record<string, string>,
): Cell {
  const fields = attempt.form(known);
  const what = `${name} at ${path} ${JSON.stringify(fields)} ${origin ? JSON.stringify(origin) : ""}`;
  const send = () => asking.submit(actor, path, id, fields, origin);
  return {
    actor,
    what,
    sent: what,
    send,
    alike: attempt.alike && !origin,
    isForeign: Boolean(origin?.Origin),
  };
}

/** Arguments that no form of ours sends: the wire has no types. */
function malformed({ id, name }: BuiltAction, attempt: Attempt, actor: Actor): Cell[] {
  const fields = JSON.stringify(attempt.form(known));
  const call = (body: string) => ({
    actor,
    what: `${name} with ${body}`,
    sent: body,
    send: () => asking.call(actor, "/forgot", id, body),
  });
  const junk = () => asking.submit(actor, "/forgot", id, JUNK);
  return [
    { actor, what: `${name} with junk`, sent: "", send: junk },
    call("[]"),
    call(`[{"status":"idle"},${fields}]`),
    call(`[${fields},null]`),
  ];
}

async function ask({ send }: Cell): Promise<Heard> {
  cells++;
  return send();
}

function problemsOf({ actor, what, sent, isForeign }: Cell, { status, text }: Heard): string[] {
  const told = watch.leaks(actor, text, sent).map((leak) => `${actor} is told ${leak} by ${what}`);
  return status < 500 || isForeign ? told : [...told, `${actor} breaks ${what}: ${status}`];
}

async function expectNothingOf(all: readonly Cell[]): Promise<void> {
  const problems = await atOnce(all, async (cell) => {
    const heard = await ask(cell);
    const isSaved = !cell.alike && heard.text.includes('"status":"saved"');
    return [
      ...problemsOf(cell, heard),
      ...(isSaved ? [`${cell.actor} is told "saved" by ${cell.what}`] : []),
    ];
  });
  expect(problems.flat()).toEqual([]);
  const changes = await database.changes();
  await database.putBack(changes);
  expect(changes.made.length + changes.gone.length > 0 ? await culprits(all) : []).toEqual([]);
}

/** One after the other, to say who changed what. */
async function culprits(all: readonly Cell[]): Promise<string[]> {
  const found: string[] = [];
  for (const cell of all) {
    await ask(cell);
    const changes = await database.changes();
    await database.putBack(changes);
    for (const { table, text } of changes.made) found.push(`${cell.actor}, ${cell.what}: ${table} ${text}`);
  }
  return found;
}
