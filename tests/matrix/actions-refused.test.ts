import { expect, test } from "vitest";
import { type Actor, ACTORS, NOBODY } from "../support/matrix/actors";
import type { Attempt } from "../support/matrix/attempt";
import { EXPECTED_ACTIONS } from "../support/matrix/expected-actions";
import { type BuiltAction, builtActions } from "../support/matrix/manifests";
import {
  asking,
  attemptsOf,
  type Cell,
  expectNothingOf,
  known,
  pathOf,
  submitting,
} from "../support/matrix/pressing";

/** Pages of other sites, and requests that no browser makes. */
const NOT_FROM_OUR_PAGES: ReadonlyArray<Record<string, string>> = [
  { Origin: "https://evil.example" },
  { Origin: "null" },
  { Origin: "https://evil.example", "Sec-Fetch-Site": "cross-site" },
  { "Sec-Fetch-Site": "same-site" },
  {},
];
/** One of each kind. */
const STRANGERS: readonly Actor[] = [
  "anonymous",
  "owner of B",
  "unassigned consultant",
  "CEO of A2",
  "head of A1",
];
/** Whose arguments are read at all: of those who may not, the one without a session and the one nearest to a right. */
const NEAREST: readonly Actor[] = ["anonymous", "head of A1"];
/** What a cookie that is worth nothing sends makes no difference: one attempt of each action is enough. */
const WORTHLESS: readonly Actor[] = NOBODY.filter((actor) => actor !== "anonymous");
const JUNK = { id: "none", version: "-1", ["__proto__"]: "x", "a[b]": "c", "": "", monday: "2026-02-31" };

test("every action of the build has a row, and every row an action", () => {
  expect(Object.keys(EXPECTED_ACTIONS).sort()).toEqual(builtActions.map(({ name }) => name).sort());
});

test.each(builtActions)("$name: those who may not change nothing and learn nothing", async (action) => {
  const path = pathOf(action);
  const cells = attemptsOf(action).flatMap((attempt, nth) =>
    ACTORS.filter((actor) => !attempt.by.includes(actor) && !(nth > 0 && WORTHLESS.includes(actor))).flatMap(
      (actor) => [
        submitting(action, attempt, actor, path),
        // An action answers on every address, whatever page offers it.
        ...(nth === 0 && STRANGERS.includes(actor) ? [submitting(action, attempt, actor, "/forgot")] : []),
        ...(nth === 0 && NEAREST.includes(actor) ? malformed(action, attempt, actor) : []),
      ],
    ),
  );
  await expectNothingOf(cells);
});

test.each(builtActions)(
  "$name: not from our pages, it does nothing even for those who may",
  async (action) => {
    // Where a form comes from is asked before who sends it: one of those who may stands for them all.
    const cells = attemptsOf(action).flatMap((attempt, nth) =>
      attempt.by
        .slice(0, 1)
        .flatMap((actor) =>
          (nth === 0 ? NOT_FROM_OUR_PAGES : NOT_FROM_OUR_PAGES.slice(0, 1)).map((origin) =>
            submitting(action, attempt, actor, pathOf(action), origin),
          ),
        ),
    );
    await expectNothingOf(cells);
  },
);

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
