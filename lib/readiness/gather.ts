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

/** What readiness reads of a client besides its diagnosis and budget; whoever asks has found the client visible. */
export async function gatherWork(
  tx: Tx,
  viewer: Viewer,
  clientCompanyId: string,
  now: Date,
): Promise<{ work: ReadinessWork; parts: Part[] }> {
  const of = { firmId: viewer.firmId, clientCompanyId };
  const deliverables = await gatherDeliverables(tx, of);
  const meetings = await readMeetingWeeks(tx, viewer, clientCompanyId, now);
  const { seats, escalations } = await readStructures(tx, of, dayIn(viewer.timeZone, now));
  const part = (what: string, read: object | null) => (read ? [{ what, hash: contentHash(read) }] : []);
  return {
    work: {
      deliverables: deliverables?.rows.map(toWork) ?? null,
      since: deliverables?.since ?? null,
      ...{ meetings, seats, escalations },
    },
    parts: [
      ...part("Deliverables of the client", deliverables),
      ...part("Meetings of the last eight weeks", meetings),
      ...part("Seats of the accountability chart", seats),
      ...part("Escalations of the last eight weeks", escalations),
    ],
  };
}

const deliverableSelect = {
  id: true,
  version: true,
  kind: true,
  title: true,
  state: true,
  dueDay: true,
  inUseSince: true,
  owner: { select: { name: true } },
} as const satisfies Prisma.DeliverableSelect;

/**
 * What was planned and built in all engagements of the client: the company keeps an SOP when the engagement ends.
 * Null without any engagement: it was never said then what should be built.
 */
async function gatherDeliverables(tx: Tx, of: { firmId: string; clientCompanyId: string }) {
  const there = { ...of, deletedAt: null };
  const first = await tx.engagement.findFirst({
    where: there,
    orderBy: { startsOn: "asc" },
    select: { startsOn: true },
  });
  if (!first) return null;
  const read = await tx.deliverable.findMany({
    where: { ...there, engagement: { deletedAt: null } },
    select: deliverableSelect,
    orderBy: [{ kind: "asc" }, { createdAt: "asc" }, { id: "asc" }],
  });
  const rows = read.map(({ owner, dueDay, inUseSince, ...row }) => ({
    ...row,
    owner: owner?.name ?? null,
    dueDay: dueDay && toIsoDay(dueDay),
    inUseSince: inUseSince && toIsoDay(inUseSince),
  }));
  return { rows, since: toIsoDay(first.startsOn) };
}

type Row = NonNullable<Awaited<ReturnType<typeof gatherDeliverables>>>["rows"][number];

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
