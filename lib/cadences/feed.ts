import "server-only";
import ical, { ICalCalendarMethod, ICalEventStatus } from "ical-generator";
import { isStaff, type Viewer } from "@/lib/auth/policy";
import { clientsOrigin } from "@/lib/auth/served";
import { viewerOfFeed } from "@/lib/auth/viewer-of-feed";
import { withViewer } from "@/lib/db/tenant";
import { env } from "@/lib/env";
import { dayIn } from "@/lib/units/days";
import { cadenceOf, cadenceSelect } from "./read";
import { readNoted } from "./read-noted";
import { attendeeOf, visibleCadences } from "./scope";

const HOURS_BETWEEN_READS = 1;

/**
 * The meetings that the owner of a secret address attends, as a calendar: each occurrence by itself and in UTC, so that
 * no calendar program has to know the rule or the zone. `null`: nobody's address (any more).
 */
export async function calendarOfFeed(token: string, now: Date = new Date()): Promise<string | null> {
  const viewer = await viewerOfFeed(token);
  if (!viewer) return null;
  const meetings = await listAttended(viewer, now);
  const origin = isStaff(viewer) ? env().APP_ORIGIN : await clientsOrigin(viewer.firmId);
  const calendar = ical({
    name: `Meetings with ${viewer.firmName}`,
    prodId: { company: "Throughline", product: "Meetings", language: "EN" },
    method: ICalCalendarMethod.PUBLISH,
    ttl: HOURS_BETWEEN_READS * 3600,
  });
  for (const { cadence, meeting } of meetings)
    calendar.createEvent({
      id: `${cadence.id}.${meeting.day}@throughline`,
      start: meeting.startsAt,
      end: meeting.endsAt,
      stamp: now,
      summary: summaryOf(viewer, cadence),
      ...(cadence.purpose && { description: cadence.purpose }),
      status: meeting.standing === "cancelled" ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      url: `${origin}${pathOf(viewer, cadence, meeting.day)}`,
    });
  return calendar.toString();
}

type Attended = Awaited<ReturnType<typeof listAttended>>[number];

async function listAttended(viewer: Viewer, now: Date) {
  return withViewer(viewer, async (tx) => {
    const attends = { attendees: { some: attendeeOf(viewer) } };
    const goesOn = { deliverable: { state: { not: "withdrawn" as const } } };
    const rows = await tx.cadence.findMany({
      where: { AND: [visibleCadences(viewer), attends, goesOn] },
      select: cadenceSelect,
    });
    const ids = rows.map(({ deliverableId }) => deliverableId);
    const noted = await readNoted(tx, viewer.firmId, ids, dayIn(viewer.timeZone, now));
    return rows.flatMap((row) => {
      const cadence = cadenceOf(row, noted.get(row.deliverableId) ?? [], now);
      return cadence.meetings.map((meeting) => ({ cadence, meeting }));
    });
  });
}

/** The firm's people work with several clients; a client's own people know where they are. */
function summaryOf(viewer: Viewer, { title, clientName }: Attended["cadence"]): string {
  return isStaff(viewer) ? `${title} · ${clientName}` : title;
}

function pathOf(viewer: Viewer, { id, clientCompanyId }: Attended["cadence"], day: string): string {
  return isStaff(viewer) ? `/clients/${clientCompanyId}/cadences/${id}/meetings/${day}` : "/portal/meetings";
}
