import "server-only";
import { cadenceOf, cadenceSelect } from "@/lib/cadences/read";
import { readNoted } from "@/lib/cadences/read-noted";
import type { Tx } from "@/lib/db/tenant";
import { freeSlots, type Span } from "@/lib/rules/review/slots";
import { dayIn } from "@/lib/units/days";
import { availabilityOf } from "./availability";

export type FreeTimes = ReadonlyArray<{ readonly membershipId: string; readonly slots: readonly Span[] }>;

/** Who can be booked when, as it stands now. Whoever looks at a booking of their own may also keep its time. */
export async function readFreeTimes(
  tx: Tx,
  firmId: string,
  now: Date,
  { except = null, membershipId = null }: { except?: string | null; membershipId?: string | null } = {},
): Promise<FreeTimes> {
  const members = await tx.reviewAvailability.findMany({
    where: {
      ...{ firmId, open: true, ...(membershipId && { membershipId }) },
      membership: { disabledAt: null, acceptedAt: { not: null }, role: { in: ["owner", "consultant"] } },
    },
    orderBy: { membershipId: "asc" },
  });
  const times: { membershipId: string; slots: Span[] }[] = [];
  for (const member of members) {
    const busy = [
      ...(await bookedSpans(tx, firmId, member.membershipId, now, except)),
      ...(await meetingSpans(tx, firmId, member.membershipId, now)),
    ];
    const slots = freeSlots(availabilityOf(member), busy, now);
    times.push({ membershipId: member.membershipId, slots });
  }
  return times;
}

/** The beginnings that somebody is free at, each once, earliest first. */
export function beginningsOf(times: FreeTimes): string[] {
  return [...new Set(times.flatMap(({ slots }) => slots.map(({ from }) => from.toISOString())))].sort();
}

/** Who could take it, those with the most room first. */
export function freeAt(times: FreeTimes, startsAt: Date): string[] {
  const free = times.filter(({ slots }) => slots.some(({ from }) => from.getTime() === startsAt.getTime()));
  return free.toSorted((a, b) => b.slots.length - a.slots.length).map(({ membershipId }) => membershipId);
}

async function bookedSpans(
  tx: Tx,
  firmId: string,
  membershipId: string,
  now: Date,
  except: string | null,
): Promise<Span[]> {
  const rows = await tx.reviewBooking.findMany({
    where: {
      ...{ firmId, membershipId, endsAt: { gt: now } },
      ...(except && { id: { not: except } }),
      OR: [{ state: "booked" }, { state: "held", heldUntil: { gt: now } }],
    },
    select: { startsAt: true, endsAt: true },
  });
  return rows.map(({ startsAt, endsAt }) => ({ from: startsAt, to: endsAt }));
}

/** The meetings with clients that they attend. */
async function meetingSpans(tx: Tx, firmId: string, membershipId: string, now: Date): Promise<Span[]> {
  const rows = await tx.cadence.findMany({
    where: {
      firmId,
      attendees: { some: { firmId, personId: membershipId } },
      deliverable: {
        ...{ deletedAt: null, state: { not: "withdrawn" } },
        engagement: { deletedAt: null },
        clientCompany: { deletedAt: null },
      },
    },
    select: cadenceSelect,
  });
  if (rows.length === 0) return [];
  const ids = rows.map(({ deliverableId }) => deliverableId);
  const noted = await readNoted(tx, firmId, ids, dayIn("UTC", now));
  return rows
    .flatMap((row) => cadenceOf(row, noted.get(row.deliverableId) ?? [], now).meetings)
    .filter(({ standing, endsAt }) => standing !== "cancelled" && endsAt > now)
    .map(({ startsAt, endsAt }) => ({ from: startsAt, to: endsAt }));
}
