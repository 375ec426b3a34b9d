import "server-only";
import { type Viewer, visibleClient } from "@/lib/auth/policy";
import type { Tx } from "@/lib/db/tenant";
import { readBeside } from "@/lib/diagnoses/exposed";
import { forCeo } from "@/lib/diagnoses/for-ceo";
import { notReplaced, resultOf, snapshotOf } from "@/lib/diagnoses/read";
import { gatherWork, workSelect } from "@/lib/readiness/gather";
import { contentHash } from "@/lib/rules/content-hash";
import { dayIn, toIsoDay } from "@/lib/units/days";
import type { PartId } from "@/lib/rules/report/parts";
import { candidatePart, costPart, seatSelect } from "./gather-seat";
import { engagementSelect, gatherHours, planPart } from "./gather-work";
import type { ReadinessSources } from "./sources";

export type Wanted = {
  clientCompanyId: string;
  diagnosisId: string;
  engagementId: string | null;
  candidateId: string | null;
  withCost: boolean;
  /** What is left out is not read either; a report without a draft leaves nothing out. */
  without?: ReadonlySet<PartId>;
};

/** Everything a readiness report is made from, with the id and hash of each part. `null`: not there, or not visible. */
export async function gatherReadiness(
  tx: Tx,
  viewer: Viewer,
  wanted: Wanted,
  now: Date,
): Promise<ReadinessSources | null> {
  const client = await tx.clientCompany.findFirst({
    where: visibleClient(viewer, wanted.clientCompanyId),
    select: {
      ...{ id: true, name: true, currency: true, fullTimeBudgetMinor: true },
      engagements: { ...workSelect.engagements, select: engagementSelect },
      ...seatSelect(viewer, wanted),
    },
  });
  const read = client && (await gatherDiagnosis(tx, viewer, wanted));
  if (!read) return null;
  const { work, parts } = await gatherWork(tx, viewer, client, now);
  const { engagementId, candidateId, withCost, without = NOTHING } = wanted;
  const engagement = client.engagements.find(({ id }) => id === engagementId);
  if (engagementId !== null && !engagement) return null;
  const today = dayIn(viewer.timeZone, now);
  const hours = engagement && !without.has("hours") ? await gatherHours(tx, viewer, engagement, today) : null;
  const plan = engagement && !without.has("plan") ? planPart(engagement) : null;
  const candidate = candidatePart(client);
  if (candidateId && !candidate) return null;
  const cost = costPart(client);
  if (withCost && !cost) return null;

  const { id, name, currency, fullTimeBudgetMinor } = client;
  const named = { name, currency };
  const facts = { ...named, fullTimeBudgetMinor: fullTimeBudgetMinor?.toString() ?? null };
  return {
    client: { ...named, fullTimeBudgetMinor },
    ...read.sources,
    ...work,
    hours: hours?.content ?? null,
    plan: plan?.content ?? null,
    candidate: candidate?.content ?? null,
    cost: cost?.content ?? null,
    inputs: [
      { what: "Client's name and budget", id, hash: contentHash(facts) },
      ...read.inputs,
      ...parts.map((part) => ({ ...part, id })),
      ...[hours, plan, candidate, cost].flatMap((part) => (part ? [part.input] : [])),
    ],
  };
}

const NOTHING: ReadonlySet<PartId> = new Set();

async function gatherDiagnosis(tx: Tx, viewer: Viewer, { clientCompanyId, diagnosisId }: Wanted) {
  const row = await tx.diagnosis.findFirst({
    where: { firmId: viewer.firmId, clientCompanyId, id: diagnosisId },
    select: {
      id: true,
      asOf: true,
      result: true,
      resultHash: true,
      snapshotHash: true,
      round: { select: { id: true, confidentiality: true, snapshot: true } },
    },
  });
  if (!row) return null;
  const { round } = row;
  const earlier = await tx.diagnosis.findMany({
    where: {
      firmId: viewer.firmId,
      clientCompanyId,
      roundId: { not: round.id },
      asOf: { lt: row.asOf },
      round: notReplaced,
      // Where too little was answered the stage is only a placeholder.
      result: { path: ["conclusive"], equals: true },
    },
    orderBy: [{ asOf: "asc" }, { createdAt: "asc" }],
    select: { id: true, asOf: true, stage: true, resultHash: true },
  });
  const diagnosis = resultOf(row.result);
  const beside = await readBeside(tx, { firmId: viewer.firmId, clientCompanyId }, [row.id]);
  return {
    sources: {
      diagnosis,
      shared: forCeo(diagnosis, snapshotOf(round.snapshot), round.confidentiality, beside(row.id).ceo),
      confidentiality: round.confidentiality,
      earlier: earlier.map(({ stage, asOf }) => ({ stage, day: toIsoDay(asOf) })),
    },
    inputs: [
      { what: "Round, its answers and facts", id: round.id, hash: row.snapshotHash },
      { what: "Diagnosis", id: row.id, hash: row.resultHash },
      ...earlier.map(({ id, asOf, resultHash }) => ({
        what: `Earlier diagnosis of ${toIsoDay(asOf)}`,
        id,
        hash: resultHash,
      })),
    ],
  };
}
