import { randomUUID } from "node:crypto";
import type { Viewer } from "@/lib/auth/policy";
import type { ConfidentialityMode } from "@/lib/diagnoses/disclosure";
import { withFirm, withViewer } from "@/lib/db/tenant";
import { inTurn } from "@/lib/documents/in-turn";
import { issueInTx, type ToIssue } from "@/lib/reports/issue";
import { contentHash } from "@/lib/rules/content-hash";
import { diagnose } from "@/lib/rules/diagnosis/diagnose";
import type { Snapshot } from "@/lib/rules/diagnosis/snapshot";
import { fromIsoDay } from "@/lib/units/days";
import { SNAPSHOT } from "./readiness-sources";
import type { World } from "./world";

/** A closed round, of the five people of `SNAPSHOT` unless others are given, and its diagnosis. */
export async function diagnosedClient(
  firmId: string,
  clientCompanyId: string,
  confidentiality: ConfidentialityMode = "named",
  snapshot: Snapshot = SNAPSHOT,
): Promise<string> {
  const [roundId, id] = [randomUUID(), randomUUID()];
  const diagnosis = diagnose(snapshot);
  const { ruleSet, template, snapshotHash, stage, scope, role } = diagnosis;
  const asOf = fromIsoDay(snapshot.asOf);
  await withFirm(firmId, async (tx) => {
    await tx.round.create({
      data: {
        ...{ firmId, id: roundId, clientCompanyId, asOf, snapshotHash },
        ...{ templateId: template.id, templateHash: template.hash },
        state: "closed",
        confidentiality,
        snapshot,
        closedAt: asOf,
      },
    });
    await tx.diagnosis.create({
      data: {
        ...{ firmId, id, clientCompanyId, roundId, asOf, snapshotHash, stage, scope, role },
        ...{ ruleSetId: ruleSet.id, ruleSetVersion: String(ruleSet.version), ruleSetHash: ruleSet.hash },
        result: diagnosis,
        resultHash: contentHash(diagnosis),
      },
    });
  });
  return id;
}

/** A report of just these sources, with all there is of them: what a draft issues, without keeping one first. */
export function issueReadinessReport(viewer: Viewer, input: ToIssue, at: Date = new Date()) {
  return inTurn(viewer.firmId, () => withViewer(viewer, (tx) => issueInTx(tx, viewer, input, at)));
}

/** An engagement of a1 with one deliverable of each kind, two of them in use, and six hours worked. */
export async function addEngagement({ a }: World): Promise<string> {
  const [id, weekId] = [randomUUID(), randomUUID()];
  const own = { firmId: a.firmId, clientCompanyId: a.a1.clientCompanyId };
  const inUse = { state: "in_use", inUseSince: fromIsoDay("2026-04-20") } as const;
  await withFirm(a.firmId, async (tx) => {
    await tx.engagement.create({
      data: {
        ...own,
        id,
        title: "Operating system",
        kind: "fractional_coo",
        startsOn: fromIsoDay("2026-04-06"),
        currency: "EUR",
        rateMinorPerHour: 18_000,
        plannedMinutesPerWeek: 720,
      },
    });
    await tx.deliverable.createMany({
      data: [
        { kind: "sop" as const, title: "Order to delivery", ...inUse, ownerContactId: a.a1.headContactId },
        { kind: "cadence" as const, title: "Weekly review", ...inUse },
        { kind: "accountability" as const, title: "Chart", state: "draft" as const },
      ].map((row) => ({ ...own, id: randomUUID(), engagementId: id, ...row })),
    });
    const monday = fromIsoDay("2026-04-06");
    await tx.week.create({ data: { ...own, id: weekId, engagementId: id, monday } });
    await tx.timeEntry.create({
      data: {
        ...{ ...own, id: randomUUID(), engagementId: id, weekId, workDay: monday },
        membershipId: a.consultant.membershipId,
        minutes: 360,
        kind: "sop",
      },
    });
  });
  return id;
}
