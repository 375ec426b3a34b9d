import "server-only";
import { type Viewer, can } from "@/lib/auth/policy";
import { isDeliverable, isDepartment } from "@/lib/clients/own-parts";
import { audit } from "@/lib/db/audit";
import { type Tx, withViewer } from "@/lib/db/tenant";
import { pastDayProblem } from "@/lib/form-fields";
import { type Result, ok, refuse } from "@/lib/result";
import { type IsoDay, dayIn, fromIsoDay, toIsoDay } from "@/lib/units/days";
import type { Prisma } from "@/prisma/generated/client";
import { entity } from "./audited";
import type { CorrectEscalation, FillInEscalation } from "./schema";
import { ownEscalations } from "./scope";

export type CorrectEscalationRefusal =
  "FORBIDDEN" | "NOT_FOUND" | "DEPARTMENT_GONE" | "DAY_AHEAD" | "DAY_FAR" | "DECIDED_BEFORE" | "STALE";
export type FillInEscalationRefusal = CorrectEscalationRefusal | "DELIVERABLE_GONE" | "DECIDED_AHEAD";

/** By whoever logged it: the words, the department, the cause and the day. */
export async function correctEscalation(
  viewer: Viewer,
  { id, version, raisedDay, ...said }: CorrectEscalation,
  now: Date = new Date(),
): Promise<Result<undefined, CorrectEscalationRefusal>> {
  if (!can(viewer, "escalation:log")) return refuse("FORBIDDEN");
  return withViewer(viewer, async (tx) => {
    const row = await findOwn(tx, viewer, id);
    if (!row) return refuse("NOT_FOUND");
    const decidedDay = row.decidedDay && toIsoDay(row.decidedDay);
    const problem = await problemOf(tx, row, { ...said, raisedDay }, dayIn(viewer.timeZone, now));
    if (problem) return refuse(problem);
    if (decidedDay && decidedDay < raisedDay) return refuse("DECIDED_BEFORE");
    if (!(await write(tx, row, version, { ...said, raisedDay: fromIsoDay(raisedDay) })))
      return refuse("STALE");
    await audit(tx, viewer, "escalation.corrected", {
      ...entity(row),
      before: saidOf(row),
      after: { ...said, raisedDay },
    });
    return ok();
  });
}

/** By the consultants, whoever logged it: all there is to say, what it was turned into, and what they think of it. */
export async function fillInEscalation(
  viewer: Viewer,
  { id, version, note, raisedDay, decidedDay, ...said }: FillInEscalation,
  now: Date = new Date(),
): Promise<Result<undefined, FillInEscalationRefusal>> {
  if (!can(viewer, "escalation:edit")) return refuse("FORBIDDEN");
  return withViewer(viewer, async (tx) => {
    const row = await findOwn(tx, viewer, id);
    if (!row) return refuse("NOT_FOUND");
    const today = dayIn(viewer.timeZone, now);
    const problem = await problemOf(tx, row, { ...said, raisedDay }, today);
    if (problem) return refuse(problem);
    if (decidedDay && decidedDay > today) return refuse("DECIDED_AHEAD");
    const isNew = said.deliverableId !== row.deliverableId;
    if (isNew && !(await isDeliverable(tx, row, said.deliverableId))) return refuse("DELIVERABLE_GONE");
    const days = { raisedDay: fromIsoDay(raisedDay), decidedDay: decidedDay && fromIsoDay(decidedDay) };
    if (!(await write(tx, row, version, { ...said, ...days }))) return refuse("STALE");
    await writeNote(tx, row, note);
    await audit(tx, viewer, "escalation.filled_in", {
      ...entity(row),
      before: { ...saidOf(row), ...turnedOf(row), note: row.note?.note ?? null },
      after: { ...said, raisedDay, decidedDay, note },
    });
    return ok();
  });
}

type Row = NonNullable<Awaited<ReturnType<typeof findOwn>>>;

function findOwn(tx: Tx, viewer: Viewer, id: string) {
  return tx.escalation.findFirst({
    where: { ...ownEscalations(viewer), id, deletedAt: null },
    select: {
      firmId: true,
      id: true,
      clientCompanyId: true,
      text: true,
      departmentId: true,
      cause: true,
      raisedDay: true,
      decidedDay: true,
      deliverableId: true,
      decisionRight: true,
      seatName: true,
      note: { select: { note: true } },
    },
  });
}

/** A department that has closed since stays where it was said; it is not said anew. */
async function problemOf(
  tx: Tx,
  row: Row,
  { departmentId, raisedDay }: { departmentId: string | null; raisedDay: IsoDay },
  today: IsoDay,
) {
  if (departmentId !== row.departmentId && !(await isDepartment(tx, row, departmentId)))
    return "DEPARTMENT_GONE";
  return pastDayProblem(raisedDay, today);
}

async function write(
  tx: Tx,
  { firmId, id }: Row,
  version: number,
  data: Prisma.EscalationUncheckedUpdateManyInput,
) {
  const { count } = await tx.escalation.updateMany({
    where: { firmId, id, version, deletedAt: null },
    data: { ...data, version: { increment: 1 } },
  });
  return count > 0;
}

async function writeNote(tx: Tx, { firmId, id, clientCompanyId }: Row, note: string | null) {
  const of = { firmId, escalationId: id };
  await tx.escalationNote.deleteMany({ where: of });
  if (note) await tx.escalationNote.create({ data: { ...of, clientCompanyId, note } });
}

function saidOf({ text, departmentId, cause, raisedDay }: Row) {
  return { text, departmentId, cause, raisedDay: toIsoDay(raisedDay) };
}

function turnedOf({ decidedDay, deliverableId, decisionRight, seatName }: Row) {
  return { decidedDay: decidedDay && toIsoDay(decidedDay), deliverableId, decisionRight, seatName };
}
