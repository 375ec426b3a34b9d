import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { addOpportunity } from "@/lib/pipeline/add-mutations";
import { loseOpportunity } from "@/lib/pipeline/mutations";
import { getOutcomes } from "@/lib/pipeline/outcome-queries";
import { saveProbabilities } from "@/lib/pipeline/probability-mutations";
import { getStagePct, listClientsToSellTo } from "@/lib/pipeline/queries";
import { done } from "../../support/matrix/done";
import { asDatabaseOwner, makeWorld } from "../../support/world";

const world = await makeWorld();
const { owner, consultant, assistant, unassigned, a1 } = world.a;

test("owners say how likely a stage is; of two who say it at once one is told, and nobody else says it", async () => {
  const wanted = { lead: 5, review_booked: 25, diagnostic: 50, proposal: 75 };
  const read = "10,20,40,60";
  expect(await saveProbabilities(consultant, { read, ...wanted })).toEqual({
    ok: false,
    reason: "FORBIDDEN",
  });
  const both = await Promise.all(
    [wanted, { ...wanted, lead: 6 }].map((one) => saveProbabilities(owner, { read, ...one })),
  );
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  expect(both.find(({ ok }) => !ok)).toEqual({ ok: false, reason: "STALE" });
  expect(await getStagePct(owner)).toEqual(both[0]!.ok ? wanted : { ...wanted, lead: 6 });
  expect(await getStagePct(world.b.owner)).toEqual({
    lead: 10,
    review_booked: 20,
    diagnostic: 40,
    proposal: 60,
  });
  expect(await getStagePct(consultant)).toBeNull();
});

test("a second one of a client is made by hand, and what became of it is counted in its time, for those who see it", async () => {
  const id = randomUUID();
  const input = { id, clientCompanyId: a1.clientCompanyId, title: "Second year", stage: "lead" } as const;
  done(await addOpportunity(consultant, { ...input, source: "past_client", note: null }));
  expect((await listClientsToSellTo(consultant))?.map(({ name }) => name)).toEqual([
    "A1 Joinery",
    "A2 Logistics",
  ]);
  expect(await listClientsToSellTo(assistant)).toBeNull();
  expect((await getOutcomes(owner, "all"))?.all).toMatchObject({ won: 0, lost: 0, ratePct: null });
  done(await loseOpportunity(consultant, { id, version: 1, lostReason: "no_budget", lostNote: null }));

  expect((await getOutcomes(consultant, "this-year"))?.byReason).toMatchObject([
    { reason: "no_budget", count: 1 },
  ]);
  for (const viewer of [unassigned, world.b.owner])
    expect((await getOutcomes(viewer, "all"))?.all).toMatchObject({ won: 0, lost: 0 });
  expect(await getOutcomes(assistant, "all")).toBeNull();

  await asDatabaseOwner(
    "UPDATE opportunity_change SET at = '2025-12-31T23:30:00Z' WHERE opportunity_id = $1",
    [id],
  );
  const now = new Date("2026-06-01T12:00:00Z");
  // In Berlin it is the new year already.
  expect((await getOutcomes(owner, "last-year", now))?.all.lost).toBe(0);
  expect((await getOutcomes(owner, "this-year", now))?.all.lost).toBe(1);
});
