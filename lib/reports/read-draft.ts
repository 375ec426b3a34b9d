import "server-only";
import { type Viewer, visibleClient } from "@/lib/auth/policy";
import type { Tx } from "@/lib/db/tenant";
import { START } from "@/lib/rules/report/parts";
import { toIsoDay } from "@/lib/units/days";
import { draftOf, type ReportDraft } from "./draft-schema";
import { choicesSelect } from "./queries";

/** The draft of a client's next report, or what one starts with, and what it can be made from. `null`: not visible. */
export async function findDraft(tx: Tx, viewer: Viewer, clientCompanyId: string) {
  const found = await tx.clientCompany.findFirst({
    where: visibleClient(viewer, clientCompanyId),
    select: {
      ...{ id: true, name: true },
      reportDraft: { select: { composition: true, version: true, savedAt: true, savedByName: true } },
      ...choicesSelect,
    },
  });
  if (!found) return null;
  const { reportDraft, diagnoses, costs, engagements, candidates, ...client } = found;
  const draft: KeptDraft = reportDraft
    ? { ...reportDraft, ...draftOf(reportDraft.composition) }
    : { ...START, ...NEWEST, version: 0, savedAt: null, savedByName: null };
  return {
    client,
    draft,
    choices: {
      ...{ engagements, candidates, hasCost: costs !== null },
      diagnoses: diagnoses.map((row) => ({ ...row, asOf: toIsoDay(row.asOf) })),
    },
  };
}

type KeptDraft = ReportDraft & { version: number; savedAt: Date | null; savedByName: string | null };
const NEWEST = { diagnosisId: null, engagementId: null, candidateId: null };
