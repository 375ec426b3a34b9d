import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { moveInPipeline } from "@/lib/clients/lifecycle-mutations";
import { withFirm, withViewer } from "@/lib/db/tenant";
import { makeLead } from "@/lib/pipeline/make-lead";
import { asDatabaseOwner, makeWorld } from "../../support/world";

const world = await makeWorld();
const { firmId, owner, consultant } = world.a;

function lead(clientId: string = randomUUID()) {
  return {
    ...{ firmId, clientId, companyName: "Larch Logistics" },
    contact: { name: "Ines Larch", email: "ines@larch.example", role: "Managing director" },
    ...({ source: "public_review", stage: "review_booked" } as const),
    facts: { headcount: 40 },
    note: "Everything waits for me.",
  };
}

test("a lead comes in with its company, whoever asked, and the first line of its history; sent again it is the same", async () => {
  const asked = { ...lead(), ownerId: consultant.membershipId };
  const made = await withFirm(firmId, (tx) => makeLead(tx, asked));
  expect(made.clientId).toBe(asked.clientId);
  expect(await withFirm(firmId, (tx) => makeLead(tx, asked))).toEqual(made);
  const rows = await asDatabaseOwner(
    `SELECT c.name, c.pipeline_state::text AS state, c.headcount, p.name AS person, p.position::text AS position, o.stage::text AS stage,
            o.note, h.to_stage::text AS first, h.by_name,
            (SELECT count(*)::int FROM audit_event e WHERE e.client_company_id = c.id) AS audited,
            (SELECT count(*)::int FROM assignment a WHERE a.client_company_id = c.id) AS assigned
       FROM client_company c JOIN contact p ON p.client_company_id = c.id JOIN opportunity o ON o.client_company_id = c.id
       JOIN opportunity_change h ON h.opportunity_id = o.id WHERE c.id = $1`,
    [made.clientId],
  );
  expect(rows).toEqual([
    {
      ...{
        name: "Larch Logistics",
        state: "review_booked",
        headcount: 40,
        person: "Ines Larch",
        position: "other",
      },
      ...{
        stage: "review_booked",
        note: "Everything waits for me.",
        first: "review_booked",
        by_name: "Throughline",
      },
      ...{ audited: 1, assigned: 1 },
    },
  ]);
});

test("of the client's people and of another firm nobody reads it", async () => {
  const { opportunityId } = await withFirm(firmId, (tx) => makeLead(tx, lead()));
  const seenBy = (viewer: Parameters<typeof withViewer>[0]) =>
    withViewer(viewer, (tx) => tx.opportunity.count({ where: { id: opportunityId } }));
  expect(await seenBy(owner)).toBe(1);
  expect(await seenBy(world.b.owner)).toBe(0);
  expect(await seenBy(world.a.a1.ceo)).toBe(0);
});

test("a client stands where its opportunities stand, and they move along with it", async () => {
  const { clientId, opportunityId } = await withFirm(firmId, (tx) => makeLead(tx, lead()));
  const move = (pipelineState: "proposal" | "active" | "lost", version: number) =>
    moveInPipeline(owner, { id: clientId, version, pipelineState });
  expect(await move("proposal", 1)).toMatchObject({ ok: true });
  expect(await move("active", 1)).toEqual({ ok: false, reason: "STALE" });
  expect(await move("lost", 2)).toMatchObject({ ok: true });
  const history = await asDatabaseOwner<{ to: string; stage: string; reason: string | null }>(
    `SELECT h.to_stage::text AS "to", o.stage::text AS stage, o.lost_reason::text AS reason FROM opportunity_change h JOIN opportunity o ON o.id = h.opportunity_id
      WHERE h.opportunity_id = $1 ORDER BY h.at`,
    [opportunityId],
  );
  expect(history.map(({ to }) => to)).toEqual(["review_booked", "proposal", "lost"]);
  expect(history.at(-1)).toMatchObject({ stage: "lost", reason: "other" });
  // Another one is opened later: the client is back.
  await asDatabaseOwner(
    `INSERT INTO opportunity (firm_id, id, client_company_id, title, stage, currency) VALUES ($1, gen_random_uuid(), $2, 'Again', 'diagnostic', 'EUR')`,
    [firmId, clientId],
  );
  expect(
    await asDatabaseOwner(`SELECT pipeline_state::text AS state FROM client_company WHERE id = $1`, [
      clientId,
    ]),
  ).toEqual([{ state: "diagnostic" }]);
});
