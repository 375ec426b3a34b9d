import { afterAll, expect } from "vitest";
import { type Actor } from "./actors";
import { atOnce, type Heard } from "./asking";
import type { Attempt } from "./attempt";
import { EXPECTED_ACTIONS } from "./expected-actions";
import { EXPECTED_ROUTES } from "./expected-routes";
import type { BuiltAction } from "./manifests";
import { setStage } from "./stage";
import { Database } from "./state";

// The server actions over a stage of their own, for the test file that imports this: who presses what, and what of it
// is left in the database.

export interface Cell {
  readonly actor: Actor;
  readonly what: string;
  readonly sent: string;
  readonly send: () => Promise<Heard>;
  /** Answers "saved" to everybody, by design. */
  readonly alike?: boolean;
}

const { ids, world, app, asking, watch, cookies } = await setStage();
const known = { ids, world, ceoSessionId: cookies["CEO of A1"].sessionId };
const database = await Database.keep();
let cells = 0;

afterAll(async () => {
  console.log(`cross-tenant matrix, actions: ${cells} cells`);
  await app.stop();
  await database.end();
});

export { asking, cookies, database, known };

export function attemptsOf({ name }: BuiltAction): readonly Attempt[] {
  const attempts = EXPECTED_ACTIONS[name];
  if (!attempts) throw new Error("No row in tests/support/matrix/expected-actions.ts");
  return attempts;
}

export function pathOf({ routes }: BuiltAction): string {
  const path = EXPECTED_ROUTES[routes[0] ?? ""]?.paths(ids)[0];
  if (!path) throw new Error(`No page offers it: ${routes.join(", ")}`);
  return path;
}

export function submitting(
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
  };
}

export async function ask({ send }: Cell): Promise<Heard> {
  cells++;
  return send();
}

export function problemsOf({ actor, what, sent }: Cell, { status, text }: Heard): string[] {
  const told = watch.leaks(actor, text, sent).map((leak) => `${actor} is told ${leak} by ${what}`);
  return status < 500 ? told : [...told, `${actor} breaks ${what}: ${status}`];
}

export async function expectNothingOf(all: readonly Cell[]): Promise<void> {
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
