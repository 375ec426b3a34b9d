import "server-only";
import { type Viewer, isStaff, visibleClient } from "@/lib/auth/policy";
import { areRowIds } from "@/lib/db/row-id";
import { type Tx, withViewer } from "@/lib/db/tenant";
import { localeOf } from "@/lib/rules/questionnaire/locales";
import { formatInstant } from "@/lib/units/days";
import { differencesOf } from "./facts-differences";
import { clientFormSelect, factsForm, typedFactsForm } from "./facts-form";
import type { SaveFactsInput } from "./schema";

/** The facts as the form shows them, with the version that a save must name. */
export async function getClientFacts(viewer: Viewer, clientCompanyId: string) {
  if (!isStaff(viewer) || !areRowIds(clientCompanyId)) return null;
  return withViewer(viewer, async (tx) => {
    const row = await findClient(tx, viewer, clientCompanyId);
    if (!row) return null;
    const { id, name, version, headcount } = row;
    const language = localeOf(row.language);
    const people = row.departments.reduce((sum, department) => sum + (department.headcount ?? 0), 0);
    const surplus = headcount !== null && people > headcount ? { people, headcount } : null;
    return { id, name, version, language, values: factsForm(row), surplus };
  });
}

/** Who saved last, when, and what stands now where it is not what was typed: for two who edit the same client. */
export async function getFactsConflict(viewer: Viewer, { id, ...input }: SaveFactsInput) {
  if (!isStaff(viewer)) return null;
  return withViewer(viewer, async (tx) => {
    const row = await findClient(tx, viewer, id);
    if (!row) return null;
    const last = await tx.auditEvent.findFirst({
      where: { firmId: viewer.firmId, entity: "client_company", entityId: id },
      orderBy: { at: "desc" },
      select: { actorName: true, at: true },
    });
    return {
      who: last?.actorName ?? "Somebody",
      when: last && formatInstant(last.at, viewer.timeZone),
      differences: differencesOf(typedFactsForm(input), factsForm(row)),
    };
  });
}

function findClient(tx: Tx, viewer: Viewer, id: string) {
  return tx.clientCompany.findFirst({
    where: visibleClient(viewer, id),
    select: { ...clientFormSelect, language: true },
  });
}
