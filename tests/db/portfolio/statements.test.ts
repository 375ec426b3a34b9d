import { readFile } from "node:fs/promises";
import { afterAll, expect, inject, test } from "vitest";
import { getPortfolio } from "@/lib/portfolio/queries";
import { manyClients } from "../../support/portfolio";
import { logStatements } from "../../support/statements";
import { makeWorld } from "../../support/world";

const NOW = new Date("2026-03-04T11:00:00Z");
const TODAY = "2026-03-04";

// Before the pool's first connection: the setting holds for new ones.
await logStatements(process.env.DATABASE_OWNER_URL ?? "", true);
afterAll(() => logStatements(process.env.DATABASE_OWNER_URL ?? "", false));
const world = await makeWorld();

/** The first word of everything that the database was asked, by its own log; a statement may begin on a line of its own. */
async function askedBy(run: () => Promise<unknown>): Promise<string[]> {
  const { logFile } = inject("testServer");
  const before = (await readFile(logFile)).length;
  await run();
  const said = (await readFile(logFile)).subarray(before).toString("utf8");
  return [...said.matchAll(/LOG: {2}(?:statement|execute [^:]*):\s+(\w+)/g)].map(([, word = ""]) => word);
}

test("a portfolio of 60 clients asks the database no more than one of 3 does, and in one transaction", async () => {
  const { unassigned: consultant, owner } = world.a;
  const read = () => getPortfolio(consultant, null, NOW);
  await manyClients(consultant, 3, { today: TODAY });
  const few = await askedBy(read);
  expect((await read())?.clients).toHaveLength(3);

  await manyClients(consultant, 57, { today: TODAY, engagements: 2, called: "More" });
  const many = await askedBy(read);
  expect((await read())?.clients).toHaveLength(60);
  expect(many).toEqual(few);
  // The viewer's setting, the members, the clients, their engagements, what is due, the cadences, what is new.
  expect(many).toEqual(["BEGIN", "SELECT", "SELECT", "WITH", "WITH", "WITH", "SELECT", "WITH", "COMMIT"]);
  // An owner's is the same over more clients.
  expect(await askedBy(() => getPortfolio(owner, null, NOW))).toEqual(many);
});
