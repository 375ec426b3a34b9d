import { afterAll, expect, test } from "vitest";
import { ACTORS, type Actor, NOBODY } from "../support/matrix/actors";
import type { Heard } from "../support/matrix/asking";
import { atOnce } from "../support/matrix/asking";
import { EXPECTED_ROUTES, nobodysPaths } from "../support/matrix/expected-routes";
import type { Answer } from "../support/matrix/route-answers";
import { builtPages, builtRoutes } from "../support/matrix/manifests";
import { setStage } from "../support/matrix/stage";

const { ids, app, asking, watch } = await setStage();
afterAll(() => app.stop());

/** As a browser opens a page, as the router goes to one, and as it looks ahead. A file is only opened. */
const WAYS: ReadonlyArray<Record<string, string>> = [
  {},
  { RSC: "1" },
  { RSC: "1", "Next-Router-Prefetch": "1", "Next-Router-Segment-Prefetch": "/_tree" },
];

/** Their cookies are worth nothing: told from none in one way, and of the pages of a route at one. */
const WORTHLESS: readonly Actor[] = NOBODY.filter((actor) => actor !== "anonymous");
/** Who is also shown what the router fetches ahead: one of each kind that may not. */
const LOOKING_AHEAD: readonly Actor[] = ["anonymous", "owner of B", "head of A1", "CEO of A2"];
let cells = 0;
afterAll(() => console.log(`cross-tenant matrix, routes: ${cells} cells`));

test("every route of the build has a row, and every row a route", () => {
  expect(Object.keys(EXPECTED_ROUTES).sort()).toEqual(builtRoutes);
});

test.each(builtRoutes)("%s", async (route) => {
  const row = EXPECTED_ROUTES[route];
  if (!row) throw new Error("No row in tests/support/matrix/expected-routes.ts");
  const all = [row, ...(row.others ?? [])].flatMap(({ paths, answers }) =>
    paths(ids).map((path) => ({ path, answers })),
  );
  for (const [nth, { path, answers }] of all.entries()) {
    const ways = builtPages.includes(route) ? WAYS : WAYS.slice(0, 1);
    const actors = ACTORS.filter((actor) => nth === 0 || !WORTHLESS.includes(actor));
    const seen = await atOnce(actors, async (actor) => [actor, await look(actor, path, ways)] as const);
    const expected = actors.map((actor) => [actor, answers[actor]]);
    expect(Object.fromEntries(seen), path).toEqual(Object.fromEntries(expected));
  }
});

// Deleted, kept back, or no address at all.
test.each(nobodysPaths(ids))("%s: absent for everybody", async (path) => {
  const seen = await atOnce(ACTORS, (actor) => look(actor, path, WAYS.slice(0, 2)));
  expect([...new Set(seen)]).not.toContain("shown");
});

test("an id that is none is a page that is not there, never a crash", async () => {
  const paths = Object.values(EXPECTED_ROUTES)
    .flatMap(({ paths: of }) => of(ids))
    .map((path) => path.split("?")[0] ?? "")
    .filter((path) => /[0-9a-f]{8}-/.test(path));
  const broken = [...new Set(paths)].flatMap((path) =>
    [...path.matchAll(/[0-9a-f-]{36}/g)].flatMap(({ 0: id }) =>
      ["none", "%00", "..%2f..", "'%20or%201=1"].map((text) => path.replace(id, text)),
    ),
  );
  const failed = await atOnce(broken, async (path) => {
    cells++;
    const actor = path.startsWith("/portal") ? "CEO of A1" : "owner";
    const { status } = await asking.get(actor, path);
    return [400, 404].includes(status) ? [] : [`${path}: ${status}`];
  });
  expect(failed.flat()).toEqual([]);
});

/** Asks in every way; all must agree, and none may tell what the actor may not read. */
async function look(actor: Actor, path: string, all: typeof WAYS): Promise<Answer | string> {
  const ways = all.slice(0, WORTHLESS.includes(actor) ? 1 : LOOKING_AHEAD.includes(actor) ? 3 : 2);
  const [page, ...others] = await Promise.all([
    ...ways.map((headers) => asking.get(actor, path, headers)),
    ...(WORTHLESS.includes(actor) ? [] : [asking.post(actor, path)]),
  ]);
  cells += 1 + others.length;
  for (const heard of [page, ...others]) {
    if (!heard) continue;
    expect(watch.leaks(actor, heard.text, path), `${actor} is told at ${path}`).toEqual([]);
    expect(heard.status, `${actor} at ${path}`).toBeLessThan(500);
  }
  return page ? answerOf(page) : "nothing";
}

function answerOf({ status, location }: Heard): Answer | string {
  if (status === 200) return "shown";
  if (status === 404) return "absent";
  if (status >= 300 && status < 400 && location !== null)
    return ["/sign-in", "/second-factor"].includes(new URL(location, app.origin).pathname)
      ? "sign-in"
      : "elsewhere";
  return `status ${status}`;
}
