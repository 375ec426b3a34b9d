import "server-only";
import { type Viewer, can, visibleClient, visibleClients } from "@/lib/auth/policy";
import { audit } from "@/lib/db/audit";
import { type Tx, withViewer } from "@/lib/db/tenant";
import { pastDayProblem } from "@/lib/form-fields";
import { type Result, ok, refuse } from "@/lib/result";
import { startOf } from "@/lib/rules/cadence/occurrences";
import { createTask } from "@/lib/tasks/create";
import { dayIn } from "@/lib/units/days";
import { peopleOf, tellMentioned } from "./people";
import type { AddEntry, EntryId, SaveEntry } from "./schema";

type Wrong = "DAY_AHEAD" | "DAY_FAR" | "NO_SUCH_PERSON" | "NOT_A_COLLEAGUE";
export type AddEntryRefusal = "FORBIDDEN" | "NOT_FOUND" | Wrong;
export type SaveEntryRefusal = "FORBIDDEN" | "NOT_FOUND" | "STALE" | Wrong;
export type BinEntryRefusal = "FORBIDDEN" | "NOT_FOUND";

/** Writes down what was said or sent, under the id that the form carried, with the task that comes of it. */
export async function addEntry(
  viewer: Viewer,
  { id, clientCompanyId, kind, day, time, taskId, nextStep, nextStepDay, ...said }: AddEntry,
  now: Date = new Date(),
): Promise<Result<undefined, AddEntryRefusal>> {
  if (!can(viewer, "timeline:write")) return refuse("FORBIDDEN");
  const problem = pastDayProblem(day, dayIn(viewer.timeZone, now));
  if (problem) return refuse(problem);
  return withViewer(viewer, async (tx) => {
    const { firmId, membershipId, displayName } = viewer;
    const of = { firmId, clientCompanyId };
    if (!(await tx.clientCompany.count({ where: visibleClient(viewer, clientCompanyId) })))
      return refuse("NOT_FOUND");
    if (await tx.timelineEntry.count({ where: { ...of, id, authorId: membershipId } })) return ok();
    const named = await peopleOf(tx, viewer, clientCompanyId, said);
    if (!named.ok) return refuse(named.reason);
    const next = nextStep && nextStepDay ? { id: taskId, title: nextStep, dueDay: nextStepDay } : null;
    if (next) await createTask(tx, viewer, { clientCompanyId, ...next, remindOn: nextStepDay });
    const { title, text, sender } = said;
    await tx.timelineEntry.create({
      data: {
        ...{ ...of, id, kind, title, text, sender, authorId: membershipId, authorName: displayName },
        happenedAt: startOf(day, time, viewer.timeZone),
        taskId: next && taskId,
      },
      select: { id: true },
    });
    await writePeople(tx, { ...of, entryId: id }, named.value);
    await tellMentioned(tx, viewer, { id, clientCompanyId }, named.value.mentionIds);
    await audit(tx, viewer, "timeline.added", {
      ...entity(id, clientCompanyId),
      after: { kind, ...(next && { taskId }), mentioned: named.value.mentionIds },
    });
    return ok();
  });
}

/** Corrects an entry, anybody's: the trail says who did. A file keeps its bytes; those named anew are told. */
export async function saveEntry(
  viewer: Viewer,
  { id, clientCompanyId, version, day, time, ...said }: SaveEntry,
  now: Date = new Date(),
): Promise<Result<undefined, SaveEntryRefusal>> {
  if (!can(viewer, "timeline:write")) return refuse("FORBIDDEN");
  const problem = pastDayProblem(day, dayIn(viewer.timeZone, now));
  if (problem) return refuse(problem);
  return withViewer(viewer, async (tx) => {
    const of = { firmId: viewer.firmId, clientCompanyId };
    const entry = await findEntry(tx, viewer, { id, clientCompanyId }, null);
    if (!entry) return refuse("NOT_FOUND");
    const before = entry.mentions.map(({ membershipId }) => membershipId);
    const text = said.text ?? "";
    // Whoever was named before stays named, also once they no longer see the client.
    const named = await peopleOf(tx, viewer, clientCompanyId, { ...said, text }, before);
    if (!named.ok) return refuse(named.reason);
    const { count } = await tx.timelineEntry.updateMany({
      where: { ...of, id, version, deletedAt: null },
      data: {
        ...{ text, sender: said.sender },
        // A file is called something.
        title: said.title ?? (entry.kind === "file" ? entry.title : null),
        happenedAt: startOf(day, time, viewer.timeZone),
        version: { increment: 1 },
      },
    });
    if (count === 0) return refuse("STALE");
    await tx.timelinePerson.deleteMany({ where: { firmId: of.firmId, entryId: id } });
    const fresh = named.value.mentionIds.filter((one) => !before.includes(one));
    await writePeople(tx, { ...of, entryId: id }, { ...named.value, mentionIds: fresh });
    await tellMentioned(tx, viewer, { id, clientCompanyId }, fresh);
    await audit(tx, viewer, "timeline.saved", {
      ...entity(id, clientCompanyId),
      after: { day, mentioned: fresh },
    });
    return ok();
  });
}

export async function deleteEntry(
  viewer: Viewer,
  input: EntryId,
): Promise<Result<undefined, BinEntryRefusal>> {
  return binEntry(viewer, input, true);
}

export async function restoreEntry(
  viewer: Viewer,
  input: EntryId,
): Promise<Result<undefined, BinEntryRefusal>> {
  return binEntry(viewer, input, false);
}

async function binEntry(
  viewer: Viewer,
  { id, clientCompanyId }: EntryId,
  gone: boolean,
): Promise<Result<undefined, BinEntryRefusal>> {
  if (!can(viewer, "timeline:write")) return refuse("FORBIDDEN");
  return withViewer(viewer, async (tx) => {
    const entry = await findEntry(tx, viewer, { id, clientCompanyId }, gone ? null : { not: null });
    if (!entry) return refuse("NOT_FOUND");
    const { count } = await tx.timelineEntry.updateMany({
      where: { firmId: viewer.firmId, id, deletedAt: gone ? null : { not: null } },
      data: { deletedAt: gone ? new Date() : null, version: { increment: 1 } },
    });
    if (count === 0) return refuse("NOT_FOUND");
    await audit(tx, viewer, gone ? "timeline.deleted" : "timeline.restored", entity(id, clientCompanyId));
    return ok();
  });
}

function findEntry(
  tx: Tx,
  viewer: Viewer,
  { id, clientCompanyId }: EntryId,
  deletedAt: null | { not: null },
) {
  return tx.timelineEntry.findFirst({
    where: { firmId: viewer.firmId, id, clientCompanyId, deletedAt, clientCompany: visibleClients(viewer) },
    select: { kind: true, title: true, mentions: { select: { membershipId: true } } },
  });
}

async function writePeople(
  tx: Tx,
  of: { firmId: string; clientCompanyId: string; entryId: string },
  { contactIds, mentionIds }: { contactIds: readonly string[]; mentionIds: readonly string[] },
): Promise<void> {
  await tx.timelinePerson.createMany({ data: contactIds.map((contactId) => ({ ...of, contactId })) });
  await tx.timelineMention.createMany({ data: mentionIds.map((membershipId) => ({ ...of, membershipId })) });
}

function entity(entityId: string, clientCompanyId: string) {
  return { entity: "timeline_entry", entityId, clientCompanyId };
}
