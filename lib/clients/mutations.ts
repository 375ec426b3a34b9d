import "server-only";
import { type Viewer, can, visibleClient } from "@/lib/auth/policy";
import { audit } from "@/lib/db/audit";
import { type Tx, withViewer } from "@/lib/db/tenant";
import { FIRST_TITLE, openOpportunity } from "@/lib/pipeline/open-opportunity";
import { type Result, ok, refuse } from "@/lib/result";
import { type IsoDay, dayIn } from "@/lib/units/days";
import { putDepartments } from "./departments";
import { differencesOf } from "./facts-differences";
import { clientFormSelect, factsForm, typedFactsForm } from "./facts-form";
import { putOpsHire } from "./ops-hires";
import type { AddClientInput, SaveFactsInput } from "./schema";

export type AddClientRefusal = "FORBIDDEN" | "NOT_FOUND" | "HIRE_AHEAD";

/** Adds a client company with its facts; sent again with the same id, it answers with the row that is there. */
export async function addClient(
  viewer: Viewer,
  { id, departments, hire, speaks, ...client }: AddClientInput,
  today: IsoDay = dayIn(viewer.timeZone, new Date()),
): Promise<Result<string, AddClientRefusal>> {
  if (!can(viewer, "client:add")) return refuse("FORBIDDEN");
  if (hire && hire.hiredOn > today) return refuse("HIRE_AHEAD");
  const { firmId, membershipId } = viewer;
  return withViewer(viewer, async (tx) => {
    if (await tx.clientCompany.findFirst({ where: { firmId, id }, select: { id: true } })) {
      const mine = await tx.clientCompany.findFirst({
        where: visibleClient(viewer, id),
        select: { id: true },
      });
      return mine ? ok(id) : refuse("NOT_FOUND");
    }
    await tx.clientCompany.create({ data: { ...client, ...(speaks && { language: speaks }), firmId, id } });
    // Whoever sees only those assigned to them would lose this one at once.
    if (!can(viewer, "client:see-all"))
      await tx.assignment.create({ data: { firmId, clientCompanyId: id, membershipId } });
    const owner = { firmId, clientCompanyId: id };
    const { pipelineState: stage, currency } = client;
    const opportunity = {
      stage,
      currency,
      title: FIRST_TITLE,
      source: null,
      note: null,
      ownerId: membershipId,
    };
    await openOpportunity(tx, viewer, { ...owner, ...opportunity });
    await putDepartments(tx, owner, departments);
    if (hire) await putOpsHire(tx, viewer, id, hire, today);
    const after = {
      ...typedFactsForm({ ...client, departments, hire }),
      pipelineState: client.pipelineState,
    };
    await audit(tx, viewer, "client.added", {
      entity: "client_company",
      entityId: id,
      clientCompanyId: id,
      after,
    });
    return ok(id);
  });
}

export type SaveFactsRefusal = "FORBIDDEN" | "NOT_FOUND" | "STALE" | "HIRE_AHEAD";

/**
 * Writes all facts at once: the company, its departments and its latest operations hire. `STALE` when somebody else
 * saved since `version` was read, unless both said the same: a form sent twice is not a conflict.
 */
export async function saveFacts(
  viewer: Viewer,
  { id, version, departments, hire, ...client }: SaveFactsInput,
  today: IsoDay = dayIn(viewer.timeZone, new Date()),
): Promise<Result<undefined, SaveFactsRefusal>> {
  if (!can(viewer, "client:edit")) return refuse("FORBIDDEN");
  if (hire && hire.hiredOn > today) return refuse("HIRE_AHEAD");
  return withViewer(viewer, async (tx) => {
    const before = await findForForm(tx, viewer, id);
    if (!before) return refuse("NOT_FOUND");
    const after = typedFactsForm({ ...client, departments, hire });
    const { count } = await tx.clientCompany.updateMany({
      where: { ...visibleClient(viewer, id), version },
      data: { ...client, version: { increment: 1 } },
    });
    if (count === 0) {
      const differs = Object.keys(differencesOf(after, factsForm(before))).length > 0;
      return differs ? refuse("STALE") : ok();
    }
    const owner = { firmId: viewer.firmId, clientCompanyId: id };
    await putDepartments(tx, owner, departments);
    await putOpsHire(tx, viewer, id, hire, today);
    await audit(tx, viewer, "client.facts-saved", {
      entity: "client_company",
      entityId: id,
      clientCompanyId: id,
      before: factsForm(before),
      after,
    });
    return ok();
  });
}

function findForForm(tx: Tx, viewer: Viewer, id: string) {
  return tx.clientCompany.findFirst({
    where: visibleClient(viewer, id),
    select: clientFormSelect,
  });
}
