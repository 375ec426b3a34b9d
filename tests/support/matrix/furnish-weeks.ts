import { randomUUID } from "node:crypto";
import type { PortalViewer, StaffViewer } from "@/lib/auth/policy";
import { withFirm } from "@/lib/db/tenant";
import { issueStatement } from "@/lib/statements/mutations";
import { logTime } from "@/lib/timesheets/mutations";
import { askAboutWeek } from "@/lib/timesheets/remark-mutations";
import { startTimer } from "@/lib/timesheets/timer-mutations";
import { agreeWeek, submitWeek } from "@/lib/timesheets/week-mutations";
import { addDays, fromIsoDay } from "@/lib/units/days";
import { openFor, timeOn } from "../engagements";
import { done } from "./done";
import { MARKS } from "./secrets";

export const SUBMITTED_MONDAY = "2026-02-16";
export const AGREED_MONDAY = "2026-02-09";
const SETTLED_MONDAY = "2026-02-02";
/** Stated to hold nothing. */
const EMPTY_MONDAY = "2026-01-26";

/** A week that is with the client, one that is agreed, and a timer of the consultant's that runs now. */
export async function furnishWeeks(
  consultant: StaffViewer,
  ceo: PortalViewer,
  { engagementId, monday }: { engagementId: string; monday: string },
) {
  for (const each of [SUBMITTED_MONDAY, AGREED_MONDAY, SETTLED_MONDAY]) {
    const work = { monday: each, workDay: addDays(each, 1), note: MARKS.a1Inner };
    done(await logTime(consultant, timeOn(engagementId, { id: randomUUID(), ...work })));
    const seen = {
      engagementId,
      monday: each,
      version: await versionOf(consultant.firmId, engagementId, each),
    };
    done(await submitWeek(consultant, { ...seen, nothing: false }));
  }
  for (const each of [AGREED_MONDAY, SETTLED_MONDAY]) {
    const version = await versionOf(consultant.firmId, engagementId, each);
    done(await agreeWeek(ceo, { engagementId, monday: each, version }));
  }
  const remark = { id: randomUUID(), engagementId, monday: SUBMITTED_MONDAY, text: `Why ${MARKS.a1Work}?` };
  done(await askAboutWeek(ceo, remark));
  const empty = { engagementId, monday: EMPTY_MONDAY, version: 0, nothing: true };
  done(await submitWeek(consultant, empty));
  const statementId = randomUUID();
  done(await issueStatement(consultant, { id: statementId, engagementId, monday: SETTLED_MONDAY, step: 15 }));

  const terms = { title: `Running ${MARKS.a1Work}`, endsOn: null };
  const runningEngagementId = await openFor(consultant, ceo.clientCompanyId, terms);
  const startedAt = new Date();
  const work = {
    engagementId: runningEngagementId,
    kind: "sop",
    deliverableId: null,
    note: MARKS.a1Inner,
  } as const;
  done(await startTimer(consultant, work, startedAt));
  return {
    openVersion: String(await versionOf(consultant.firmId, engagementId, monday)),
    submittedVersion: String(await versionOf(consultant.firmId, engagementId, SUBMITTED_MONDAY)),
    runningEngagementId,
    statementId,
    timerStartedAt: startedAt.toISOString(),
  };
}

async function versionOf(firmId: string, engagementId: string, monday: string): Promise<number> {
  const where = { firmId, engagementId, monday: fromIsoDay(monday) };
  const week = await withFirm(firmId, (tx) => tx.week.findFirst({ where, select: { version: true } }));
  return week?.version ?? 0;
}
