import "server-only";
import { type StaffViewer, isStaff, visibleClients } from "@/lib/auth/policy";
import { factsOf, factsSelect } from "@/lib/clients/facts";
import { areRowIds } from "@/lib/db/row-id";
import { type Tx, withViewer } from "@/lib/db/tenant";
import { notReplaced, resultOf, snapshotOf } from "@/lib/diagnoses/read";
import { hireAlarmOn, hireWarnings } from "@/lib/rules/diagnosis/hire-alarm";
import { dayIn, monthsBetween, toIsoDay } from "@/lib/units/days";
import { taskOf, taskSelect } from "./read";

const recheckSelect = {
  ...taskSelect,
  outcomeNote: true,
  opsHireId: true,
  clientCompany: { select: { id: true, name: true, ...factsSelect } },
} as const;

/**
 * A recheck with the alarm as the latest diagnosis had it and as the same answers give it with today's facts, and what
 * the hire's other rechecks found. `null`: not visible, or no recheck.
 */
export async function getRecheck(viewer: StaffViewer, clientCompanyId: string, taskId: string) {
  if (!isStaff(viewer) || !areRowIds(clientCompanyId, taskId)) return null;
  const today = dayIn(viewer.timeZone, new Date());
  return withViewer(viewer, async (tx) => {
    const of = { firmId: viewer.firmId, clientCompanyId };
    const task = await tx.task.findFirst({
      where: {
        ...of,
        id: taskId,
        kind: "recheck_hire",
        deletedAt: null,
        clientCompany: visibleClients(viewer),
      },
      select: recheckSelect,
    });
    if (!task?.opsHireId) return null;
    const { clientCompany, opsHireId, outcomeNote, ...row } = task;
    const { id, name, ...facts } = clientCompany;
    // The hire of this task, also where another one followed it.
    const factsToday = factsOf(
      { ...facts, opsHires: facts.opsHires.filter((hire) => hire.id === opsHireId) },
      today,
    );
    const { hire, ...shown } = taskOf({ ...row, clientCompany: { id, name } }, viewer);
    if (!hire) return null;
    const latest = await readLatest(tx, of);
    return {
      today,
      client: { id, name },
      task: { ...shown, hire, outcomeNote },
      monthsSince: Math.max(0, monthsBetween(hire.hiredOn, today)),
      then: latest && {
        diagnosisId: latest.id,
        day: latest.day,
        beforeTheHire: latest.day < hire.hiredOn,
        warnings: hireWarnings(latest.diagnosis.warnings, latest.snapshot.facts.recentOpsHire),
      },
      now: latest && { warnings: hireAlarmOn(today, latest.snapshot, factsToday) },
      others: await readOthers(tx, of, { opsHireId, not: taskId, viewer }),
    };
  });
}

interface OfClient {
  readonly firmId: string;
  readonly clientCompanyId: string;
}

async function readLatest(tx: Tx, of: OfClient) {
  const row = await tx.diagnosis.findFirst({
    where: { ...of, round: notReplaced },
    orderBy: [{ asOf: "desc" }, { createdAt: "desc" }],
    select: { id: true, asOf: true, result: true, round: { select: { snapshot: true } } },
  });
  if (!row) return null;
  const { id, asOf, result, round } = row;
  return { id, day: toIsoDay(asOf), diagnosis: resultOf(result), snapshot: snapshotOf(round.snapshot) };
}

async function readOthers(
  tx: Tx,
  of: OfClient,
  { opsHireId, not, viewer }: { opsHireId: string; not: string; viewer: StaffViewer },
) {
  const tasks = await tx.task.findMany({
    where: { ...of, opsHireId, deletedAt: null, id: { not } },
    orderBy: { dueDay: "asc" },
    select: { ...taskSelect, outcomeNote: true },
  });
  return tasks.map(({ outcomeNote, ...task }) => ({ ...taskOf(task, viewer), outcomeNote }));
}
