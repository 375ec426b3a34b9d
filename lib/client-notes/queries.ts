import "server-only";
import { type StaffViewer, can, isStaff } from "@/lib/auth/policy";
import { readThread } from "@/lib/comments/read-thread";
import { areRowIds } from "@/lib/db/row-id";
import { type Tx, withViewer } from "@/lib/db/tenant";
import { findEngagement } from "@/lib/engagements/find";
import { mailState } from "@/lib/mail/mail-state";
import { composeNote } from "@/lib/rules/client-note/compose";
import { unsentBefore } from "@/lib/rules/client-note/unsent";
import { weeksUntil } from "@/lib/rules/hours/planned";
import { type IsoDay, dayIn, fromIsoDay, isMonday, mondayOf, toIsoDay } from "@/lib/units/days";
import { gatherNote } from "./gather";
import { listReaders } from "./readers";
import { findNotePlace } from "./scope";

/**
 * The note of one week to edit or, once it was sent, to read; where none was kept yet, a draft at version 0. `drafted` is
 * what the week's data say now. `null`: no such week, or not the viewer's.
 */
export async function getNote(
  viewer: StaffViewer,
  clientCompanyId: string,
  engagementId: string,
  monday: IsoDay,
  now: Date = new Date(),
) {
  if (!isStaff(viewer) || !areRowIds(clientCompanyId, engagementId) || !isMonday(monday)) return null;
  const { firmId, timeZone } = viewer;
  if (monday > mondayOf(dayIn(timeZone, now))) return null;
  return withViewer(viewer, async (tx) => {
    const place = await findNotePlace(tx, viewer, { clientCompanyId, engagementId, monday });
    if (!place) return null;
    const { note, client, id, title } = place;
    const isSent = note?.sentAt != null;
    const drafted = isSent
      ? null
      : composeNote(await gatherNote(tx, { firmId, timeZone, monday }, place, now));
    return {
      client,
      engagement: { id, title },
      monday,
      note,
      drafted,
      text: note?.text ?? drafted ?? "",
      deliveries: note && isSent ? await readDeliveries(tx, firmId, note.id) : [],
      thread: note && isSent ? await readThread(tx, viewer, { on: "client_note", onId: note.id }) : null,
    };
  });
}

/** Who got a sent note, and whether the mail arrived at its server. */
async function readDeliveries(tx: Tx, firmId: string, noteId: string) {
  const rows = await tx.clientNoteRecipient.findMany({
    where: { firmId, noteId },
    orderBy: { name: "asc" },
    select: {
      name: true,
      email: true,
      mail: { select: { sentAt: true, failure: true, gaveUpAt: true } },
    },
  });
  return rows.map(({ mail, ...row }) => ({ ...row, state: mailState(mail), failure: mail.failure }));
}

/** A kept draft as it would go out, beside what the week's data say now, and who at the client could get it; `null` where it cannot be sent by this viewer. */
export async function getNoteToSend(
  viewer: StaffViewer,
  clientCompanyId: string,
  engagementId: string,
  monday: IsoDay,
  now: Date = new Date(),
) {
  if (!can(viewer, "note:send") || !areRowIds(clientCompanyId, engagementId) || !isMonday(monday))
    return null;
  const { firmId, timeZone } = viewer;
  return withViewer(viewer, async (tx) => {
    const place = await findNotePlace(tx, viewer, { clientCompanyId, engagementId, monday });
    if (!place?.note) return null;
    const { note, client, id, title } = place;
    const drafted = note.sentAt
      ? null
      : composeNote(await gatherNote(tx, { firmId, timeZone, monday }, place, now));
    const contacts = await listReaders(tx, viewer.firmId, clientCompanyId);
    const kept = await tx.clientNote.findMany({
      where: { firmId: viewer.firmId, engagementId: id, monday: { lt: fromIsoDay(monday) } },
      select: { monday: true, sentAt: true },
    });
    const unsent = unsentBefore(
      monday,
      weeksUntil(place, monday),
      kept.map((row) => ({ monday: toIsoDay(row.monday), isSent: row.sentAt !== null })),
    );
    return { client, engagement: { id, title }, monday, note, drafted, contacts, unsent };
  });
}

/** The weeks of an engagement until this one, latest first, each with its note. */
export async function listNotes(
  viewer: StaffViewer,
  clientCompanyId: string,
  engagementId: string,
  today: IsoDay = dayIn(viewer.timeZone, new Date()),
) {
  if (!isStaff(viewer) || !areRowIds(clientCompanyId, engagementId)) return null;
  return withViewer(viewer, async (tx) => {
    const engagement = await findEngagement(tx, viewer, clientCompanyId, engagementId);
    if (!engagement) return null;
    const rows = await tx.clientNote.findMany({
      where: { firmId: viewer.firmId, engagementId },
      select: {
        monday: true,
        savedAt: true,
        savedByName: true,
        sentAt: true,
        sentByName: true,
        recipients: {
          orderBy: { name: "asc" },
          select: { name: true, mail: { select: { sentAt: true, failure: true, gaveUpAt: true } } },
        },
      },
    });
    const byMonday = new Map(rows.map((row) => [toIsoDay(row.monday), row]));
    return {
      client: engagement.clientCompany,
      engagement: { id: engagement.id, title: engagement.title },
      weeks: weeksUntil(engagement, today)
        .reverse()
        .map((monday) => {
          const note = byMonday.get(monday);
          if (!note) return { monday, note: null };
          const { recipients, savedAt, savedByName, sentAt, sentByName } = note;
          const failed = recipients.filter(({ mail }) => mailState(mail) === "failed");
          return {
            monday,
            note: {
              ...{ savedAt, savedByName, sentAt, sentByName },
              to: recipients.map(({ name }) => name),
              undelivered: failed.map(({ name }) => name),
            },
          };
        }),
    };
  });
}
