import "server-only";
import type { AnsweringViewer } from "@/lib/auth/policy";
import { audit } from "@/lib/db/audit";
import type { Tx } from "@/lib/db/tenant";
import { ok, refuse, type Result } from "@/lib/result";
import { type AnswerRefusal, asRespondent, audited, type OwnRespondent } from "@/lib/rounds/as-respondent";
import { handoffKey } from "@/lib/rules/handoffs/handoff-key";
import type { Outcome } from "@/lib/rules/handoffs/handoff-map";
import type { ReportHandoffsInput } from "./schema";

export type ReportRefusal = AnswerRefusal | "NOT_YOURS_TO_SAY";

export type ReportedHandoffs = {
  /** The version of each report as it now stands, by `handoffKey`. */
  versions: Record<string, number>;
  /** Said otherwise meanwhile, in another window; these were not overwritten. */
  conflicts: string[];
};

/**
 * Saves what a respondent says of the handoffs they see: a head of those into their own department, everybody else of any.
 * Sent again after a lost reply, it answers the same and changes nothing. Never scored, and never shown to the CEO.
 */
export async function reportHandoffs(
  viewer: AnsweringViewer,
  { respondentId, handoffs }: ReportHandoffsInput,
): Promise<Result<ReportedHandoffs, ReportRefusal>> {
  return asRespondent(viewer, respondentId, async (tx, respondent) => {
    const said = handoffs.flatMap(({ outcome, ...rest }) => (outcome ? [{ ...rest, outcome }] : []));
    if (!(await mayReport(tx, respondent, said))) return refuse("NOT_YOURS_TO_SAY");
    const held = await tx.handoffReport.findMany({
      where: { firmId: viewer.firmId, respondentId },
      select: { fromDepartmentId: true, toDepartmentId: true, outcome: true, what: true, version: true },
    });
    const reported: ReportedHandoffs = { versions: {}, conflicts: [] };
    const written: string[] = [];
    for (const report of said) {
      const key = handoffKey(report);
      const before = held.find((each) => handoffKey(each) === key);
      const same = before?.outcome === report.outcome && before.what === report.what;
      if (same) reported.versions[key] = before.version;
      else if (await write(tx, respondent, report)) {
        reported.versions[key] = report.version + 1;
        written.push(key);
      } else reported.conflicts.push(key);
    }
    if (written.length > 0)
      await audit(tx, viewer, "handoffs.reported", { ...audited(respondent), after: { handoffs: written } });
    return ok(reported);
  });
}

type Report = {
  fromDepartmentId: string;
  toDepartmentId: string;
  outcome: Outcome;
  what: string | null;
  version: number;
};

/** Between two departments of the client, and for a head into the one they head. */
async function mayReport(tx: Tx, { firmId, clientCompanyId, respondentId }: OwnRespondent, said: Report[]) {
  const { departmentId } = await tx.respondent.findUniqueOrThrow({
    where: { firmId_id: { firmId, id: respondentId } },
    select: { departmentId: true },
  });
  const departments = await tx.department.findMany({
    where: { firmId, clientCompanyId, deletedAt: null },
    select: { id: true },
  });
  const ids = departments.map(({ id }) => id);
  return said.every(
    ({ fromDepartmentId: from, toDepartmentId: to }) =>
      from !== to && ids.includes(from) && ids.includes(to) && (departmentId === null || to === departmentId),
  );
}

/** Whether it was written: not if it is no longer the one that was seen. */
async function write(tx: Tx, respondent: OwnRespondent, { version, ...report }: Report): Promise<boolean> {
  const { fromDepartmentId, toDepartmentId, outcome, what } = report;
  const row = { ...respondent, ...report };
  const { firmId, respondentId } = respondent;
  const { count } =
    version === 0
      ? await tx.handoffReport.createMany({ data: [row], skipDuplicates: true })
      : await tx.handoffReport.updateMany({
          where: { firmId, respondentId, fromDepartmentId, toDepartmentId, version },
          data: { outcome, what, version: version + 1, reportedAt: new Date() },
        });
  return count === 1;
}
