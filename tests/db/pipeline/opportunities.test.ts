import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { withFirm } from "@/lib/db/tenant";
import { makeLead } from "@/lib/pipeline/make-lead";
import { loseOpportunity, moveOpportunity, saveOpportunity, winOpportunity } from "@/lib/pipeline/mutations";
import { getOpportunity, listOpportunities } from "@/lib/pipeline/queries";
import { pipelineView, saveOpportunityInput } from "@/lib/pipeline/schema";
import { termsFor } from "../../support/engagements";
import { asDatabaseOwner, makeWorld } from "../../support/world";

const world = await makeWorld();
const { firmId, owner, consultant, assistant } = world.a;

async function lead(): Promise<{ id: string; clientCompanyId: string }> {
  const asked = {
    ...{ firmId, clientId: randomUUID(), companyName: "Larch Logistics" },
    contact: { name: "Ines Larch", email: "ines@larch.example", role: "Managing director" },
    ...({ source: "referral", stage: "lead", note: null, ownerId: consultant.membershipId } as const),
    facts: { headcount: 40 },
  };
  const { clientId, opportunityId } = await withFirm(firmId, (tx) => makeLead(tx, asked));
  return { id: opportunityId, clientCompanyId: clientId };
}

const typed = (id: string, version: number, more: Record<string, string> = {}) =>
  saveOpportunityInput.parse({ id, version, title: "Fractional COO", currency: "eur", ...more });
const audited = (id: string) =>
  asDatabaseOwner<{ action: string }>("SELECT action FROM audit_event WHERE entity_id = $1 ORDER BY at, id", [
    id,
  ]).then((rows) => rows.map(({ action }) => action));

test("two who save it at once: one is told, nothing is half saved, and both texts are there", async () => {
  const { id } = await lead();
  const both = ["By Ann", "By Bob"].map((title) => saveOpportunity(owner, typed(id, 1, { title })));
  const answers = await Promise.all(both);
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(answers.find(({ ok }) => !ok)).toEqual({ ok: false, reason: "STALE" });
  const kept = answers[0]!.ok ? "By Ann" : "By Bob";
  expect((await getOpportunity(owner, id))?.opportunity).toMatchObject({ title: kept, version: 2 });
  expect(await audited(id)).toEqual(["lead.made", "opportunity.saved"]);
});

test("it belongs to somebody who sees its client, and a step has its day", async () => {
  const { id } = await lead();
  const gone = typed(id, 1, { ownerId: world.b.owner.membershipId });
  expect(await saveOpportunity(owner, gone)).toEqual({ ok: false, reason: "OWNER_GONE" });
  const { success, error } = saveOpportunityInput.safeParse({
    ...{ id, version: 1, title: "COO", currency: "EUR", nextStep: "Call", value: "a lot" },
  });
  expect(success).toBe(false);
  expect(error?.issues.map(({ path }) => path[0])).toEqual(["nextStepDay"]);
});

test("lost has its reason, comes back without it, and the client follows", async () => {
  const { id, clientCompanyId } = await lead();
  const lost = { id, version: 1, lostReason: "price", lostNote: "Too dear." } as const;
  expect(await loseOpportunity(consultant, lost)).toEqual({ ok: true, value: undefined });
  expect(await loseOpportunity(consultant, lost)).toEqual({ ok: false, reason: "NOT_FROM_THERE" });
  expect(await moveOpportunity(consultant, { id, version: 1, toStage: "proposal" })).toEqual({
    ok: false,
    reason: "STALE",
  });
  expect(await moveOpportunity(consultant, { id, version: 2, toStage: "proposal" })).toMatchObject({
    ok: true,
  });
  const found = await getOpportunity(consultant, id);
  expect(found?.opportunity).toMatchObject({ stage: "proposal", lostReason: null, lostNote: null });
  expect(found?.opportunity.changes.map(({ toStage }) => toStage)).toEqual(["proposal", "lost", "lead"]);
  const state = "SELECT pipeline_state::text AS state FROM client_company WHERE id = $1";
  expect(await asDatabaseOwner(state, [clientCompanyId])).toEqual([{ state: "proposal" }]);
});

test("won by two at once it has one engagement, and stays won", async () => {
  const { id, clientCompanyId } = await lead();
  const win = () => {
    const { id: engagementId, ...terms } = termsFor(clientCompanyId, { endsOn: null });
    return { opportunityId: id, version: 1, engagementId, ...terms };
  };
  const first = win();
  const answers = await Promise.all([winOpportunity(owner, first), winOpportunity(consultant, win())]);
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  const engagements = await asDatabaseOwner<{ id: string }>(
    "SELECT id FROM engagement WHERE client_company_id = $1",
    [clientCompanyId],
  );
  expect(engagements).toHaveLength(1);
  const again = { ...first, engagementId: engagements[0]!.id };
  expect(await winOpportunity(owner, again)).toMatchObject({ ok: true });
  expect(await audited(id)).toEqual(["lead.made", "opportunity.won"]);
  expect((await getOpportunity(owner, id))?.opportunity).toMatchObject({
    ...{ stage: "active", engagementId: engagements[0]!.id },
  });
  expect(await moveOpportunity(owner, { id, version: 2, toStage: "lead" })).toEqual({
    ok: false,
    reason: "NOT_FROM_THERE",
  });
});

test("it is the owner's and the consultants', of the clients they see", async () => {
  const { id } = await lead();
  const everything = pipelineView.parse({});
  const titles = (await listOpportunities(consultant, everything))?.opportunities.map((one) => one.id);
  expect(titles).toContain(id);
  const theirs = { ...everything, owner: consultant.membershipId };
  expect((await listOpportunities(owner, theirs))?.opportunities.map((one) => one.id)).toContain(id);
  const ofB = await listOpportunities(world.b.owner, everything);
  expect(ofB?.opportunities.map((one) => one.id)).not.toContain(id);
  for (const stranger of [assistant, world.a.a1.ceo]) {
    expect(await listOpportunities(stranger, everything)).toBeNull();
    expect(await getOpportunity(stranger, id)).toBeNull();
    expect(await moveOpportunity(stranger, { id, version: 1, toStage: "proposal" })).toEqual({
      ok: false,
      reason: "FORBIDDEN",
    });
  }
  expect(await moveOpportunity(world.b.owner, { id, version: 1, toStage: "proposal" })).toEqual({
    ok: false,
    reason: "NOT_FOUND",
  });
});
