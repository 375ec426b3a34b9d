import "server-only";
import type { Viewer } from "@/lib/auth/policy";
import { readMeetingWeeks } from "@/lib/cadences/read-weeks";
import type { Tx } from "@/lib/db/tenant";
import { contentHash } from "@/lib/rules/content-hash";
import { DELIVERABLE_STATES } from "@/lib/rules/engagement/words";
import { dayIn, toIsoDay } from "@/lib/units/days";
import type { Prisma } from "@/prisma/generated/client";
import { readStructures } from "./read-structures";
import type { ReadinessWork, WorkDeliverable } from "./work";

/** What of a part was read, with the hash of it. */
type Part = { what: string; hash: string };

const deliverableSelect = {
  id: true,
  version: true,
  kind: true,
  title: true,
  state: true,
  dueDay: true,
  inUseSince: true,
  createdAt: true,
  owner: { select: { name: true } },
} as const satisfies Prisma.DeliverableSelect;

/**
 * What was planned and built in all engagements of the client: the company keeps an SOP when the engagement ends. Read
 * with the client itself: the page of reports has few statements left.
 */
export const workSelect = {
  engagements: {
    where: { deletedAt: null },
    orderBy: { startsOn: "asc" },
    select: {
      startsOn: true,
      endsOn: true,
      deliverables: {
        where: { deletedAt: null },
        orderBy: [{ createdAt: "asc" }, { id: "asc" }],
        select: deliverableSelect,
      },
    },
  },
} as const satisfies Prisma.ClientCompanySelect;

type Client = { id: string } & Prisma.ClientCompanyGetPayload<{ select: typeof workSelect }>;

/** What readiness reads of a client besides its diagnosis and budget; whoever asks has found the client visible. */
export async function gatherWork(
  tx: Tx,
  viewer: Viewer,
  client: Client,
  now: Date,
): Promise<{ work: ReadinessWork; parts: Part[] }> {
  const of = { firmId: viewer.firmId, clientCompanyId: client.id };
  const built = builtOf(client);
  const meetings = await readMeetingWeeks(tx, viewer, client.id, now);
  const { seats, escalations } = await readStructures(tx, of, dayIn(viewer.timeZone, now));
  const part = (what: string, read: object | null) => (read ? [{ what, hash: contentHash(read) }] : []);
  return {
    work: {
      deliverables: built?.rows.map(toWork) ?? null,
      since: built?.since ?? null,
      ...{ meetings, seats, escalations },
    },
    parts: [
      ...part("Deliverables of the client", built),
      ...part("Meetings of the last eight weeks", meetings),
      ...part("Seats of the accountability chart", seats),
      ...part("Escalations of the last eight weeks", escalations),
    ],
  };
}

/** The oldest first. Null without any engagement: it was never said then what should be built. */
function builtOf({ engagements }: Client) {
  const [first] = engagements;
  if (!first) return null;
  const rows = engagements
    .flatMap(({ deliverables }) => deliverables)
    .sort((one, other) => one.createdAt.getTime() - other.createdAt.getTime())
    .map(({ owner, dueDay, inUseSince, createdAt: _at, ...row }) => ({
      ...row,
      owner: owner?.name ?? null,
      dueDay: dueDay && toIsoDay(dueDay),
      inUseSince: inUseSince && toIsoDay(inUseSince),
    }));
  return { rows, since: toIsoDay(first.startsOn) };
}

type Row = NonNullable<ReturnType<typeof builtOf>>["rows"][number];

function toWork({ kind, title, state, owner, dueDay, inUseSince }: Row): WorkDeliverable {
  const inUse = state === "in_use";
  return {
    ...{ kind, title, owner, dueDay },
    state: DELIVERABLE_STATES[state],
    inUseSince: inUse ? inUseSince : null,
    counts: state !== "withdrawn",
    inUse,
  };
}
