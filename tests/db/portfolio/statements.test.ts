import { afterAll, expect, inject, test } from "vitest";
import { getPortfolio } from "@/lib/portfolio/queries";
import { manyClients } from "../../support/portfolio";
import { countStatements, logStatements } from "../../support/statements";
import { makeWorld } from "../../support/world";

const NOW = new Date("2026-03-04T11:00:00Z");
const TODAY = "2026-03-04";

// Before the pool's first connection: the setting holds for new ones.
await logStatements(process.env.DATABASE_OWNER_URL ?? "", true);
afterAll(() => logStatements(process.env.DATABASE_OWNER_URL ?? "", false));
const world = await makeWorld();

async function statementsOf(run: () => Promise<unknown>) {
  return countStatements(inject("testServer").logFile, async () => void (await run()));
}

test("a portfolio of 60 clients asks the database no more than one of 3 does, and in one transaction", async () => {
  const { unassigned: consultant, owner } = world.a;
  const read = () => getPortfolio(consultant, null, NOW);
  await manyClients(consultant, 3, { today: TODAY });
  const few = await statementsOf(read);
  expect((await read())?.clients).toHaveLength(3);

  await manyClients(consultant, 57, { today: TODAY, engagements: 2, called: "More" });
  const many = await statementsOf(read);
  expect((await read())?.clients).toHaveLength(60);
  expect(many).toEqual(few);
  expect(many.transactions).toBe(1);
  expect(many.statements).toBeLessThanOrEqual(8);
  // An owner's is the same over more clients.
  expect(await statementsOf(() => getPortfolio(owner, null, NOW))).toEqual(many);
});
