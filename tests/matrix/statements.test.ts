import { afterAll, expect, inject, test } from "vitest";
import { ACTORS } from "../support/matrix/actors";
import { EXPECTED_ROUTES } from "../support/matrix/expected-routes";
import { builtRoutes } from "../support/matrix/manifests";
import { setStage } from "../support/matrix/stage";
import { countStatements, logStatements } from "../support/statements";

/** Transaction control and the session's own statement included. An archive is no page: it reads every table of a client. */
const MOST: Readonly<Record<string, number>> = {
  "/clients": 6,
  // The week is gathered anew, to be held against what was written of it.
  "/clients/[clientId]/engagements/[engagementId]/notes/[monday]/send": 13,
  "/api/clients/[clientId]/archive": 400,
  "/api/data-requests/[requestId]/archive": 1_000,
};
/** The CEO's edition is made by the portal pages' own queries, one after another: each is a page's transaction. */
const BY_MANY_PAGES = "/api/data-requests/[requestId]/archive";
const MOST_OF_A_PAGE = 12;

// Before the program's first connection: the setting holds for new ones.
await logStatements(process.env.DATABASE_OWNER_URL ?? "", true);
const { ids, app, asking } = await setStage();
const said: string[] = [];
afterAll(async () => {
  console.log(
    `statements (transactions) of the dearest visit of each route, the session's own included\n${said.join("\n")}`,
  );
  await app.stop();
});

test.each(builtRoutes)("%s takes one transaction at most, and few statements", async (route) => {
  const row = EXPECTED_ROUTES[route];
  let dearest = { statements: 0, transactions: 0 };
  for (const path of row?.paths(ids) ?? [])
    for (const actor of ACTORS.filter((each) => row?.answers[each] === "shown")) {
      const count = await countStatements(inject("testServer").logFile, async () => {
        expect((await asking.get(actor, path)).status).toBe(200);
      });
      expect(count.transactions, `${actor} at ${path}`).toBeLessThanOrEqual(
        route === BY_MANY_PAGES ? 100 : 1,
      );
      if (count.statements > dearest.statements) dearest = count;
    }
  said.push(`${dearest.statements} (${dearest.transactions}) ${route}`);
  expect(dearest.statements).toBeLessThanOrEqual(MOST[route] ?? MOST_OF_A_PAGE);
});
