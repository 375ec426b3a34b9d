import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { logEscalation } from "@/lib/escalations/mutations";
import { openFor } from "@/tests/support/engagements";
import { NOTHING_SAID } from "@/tests/support/escalations";
import { workTheQueue } from "@/tests/support/queue";
import { answerAll, diagnosed, startedRound } from "@/tests/support/rounds";
import { putThrough, writtenSop } from "@/tests/support/sops";
import { asDatabaseOwner, makeWorld } from "@/tests/support/world";

test("the bin is emptied of what has lain there for 30 days, with its parts; what is kept stays, and a client does", async () => {
  const world = await makeWorld();
  const { firmId, consultant, owner, a1, a2 } = world.a;
  const { clientCompanyId } = a1;
  const engagementId = await openFor(consultant, clientCompanyId);
  const draft = await writtenSop(consultant, engagementId, { title: "Thrown away" });
  const issued = await writtenSop(consultant, engagementId, { title: "In use" });
  await putThrough(consultant, owner, issued);
  const { roundId } = await diagnosed(world);
  const open = await startedRound(world, "group", "2026-04-30");
  await answerAll(a1.ceo, open, "3");
  const [old, recent] = [randomUUID(), randomUUID()];
  for (const id of [old, recent])
    await logEscalation(a1.ceo, { id, clientCompanyId, text: id, ...NOTHING_SAID, raisedDay: null });
  const ago = "deleted_at = now() - $2::int * interval '1 day'";
  const bin = (table: string, id: string, days: number) =>
    asDatabaseOwner(`UPDATE ${table} SET ${ago} WHERE id = $1`, [id, days]);
  for (const id of [draft, issued]) await bin("deliverable", id, 31);
  for (const id of [roundId, open]) await bin("round", id, 31);
  await bin("contact", a1.headContactId, 31);
  await bin("escalation", old, 31);
  await bin("escalation", recent, 29);
  await bin("client_company", a2.clientCompanyId, 400);
  await asDatabaseOwner("UPDATE graphile_worker._private_jobs SET run_at = now()");
  await workTheQueue();

  const left = async (table: string) => {
    const rows = await asDatabaseOwner<{ id: string }>(`SELECT id FROM ${table} WHERE firm_id = $1`, [
      firmId,
    ]);
    return rows.map(({ id }) => id);
  };
  expect(await left("escalation")).toEqual([recent]);
  expect(await left("sop")).toEqual([issued]);
  expect(await left("deliverable")).toEqual([issued]);
  expect(await left("round")).toEqual([roundId]);
  // Named in the answers of a closed round.
  expect(await left("contact")).toContain(a1.headContactId);
  expect(await left("client_company")).toContain(a2.clientCompanyId);
  const [trail] = await asDatabaseOwner<{ after: Record<string, number> }>(
    "SELECT after FROM audit_event WHERE action = 'bin.emptied' AND firm_id = $1",
    [firmId],
  );
  expect(trail?.after).toMatchObject({ deliverable: 1, escalation: 1 });
});
