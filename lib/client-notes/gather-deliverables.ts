import "server-only";
import type { Tx } from "@/lib/db/tenant";
import { TRANSITIONS } from "@/lib/deliverables/transitions";
import { type IsoDay, addDays, fromIsoDay, instantAt, toIsoDay } from "@/lib/units/days";
import type { DeliverableState } from "@/prisma/generated/enums";

type Of = { firmId: string; timeZone: string; monday: IsoDay; engagementId: string };

/** What the trail says a deliverable came to; an SOP's text moves under its own name. */
const CAME_TO = new Map<string, DeliverableState>([
  ...Object.values(TRANSITIONS).map(({ event, to }) => [event, to] as const),
  ["sop.submitted-for-review", "in_review"],
  ["sop.approved", "approved"],
  ["sop.withdrawn", "withdrawn"],
]);

/** The deliverables of one engagement that went on in a week, and those that are not in use yet. */
export async function readDeliverables(tx: Tx, { firmId, timeZone, monday, engagementId }: Of) {
  const week = { gte: fromIsoDay(monday), lte: fromIsoDay(addDays(monday, 6)) };
  const rows = await tx.deliverable.findMany({
    where: { firmId, engagementId, deletedAt: null },
    orderBy: [{ dueDay: { sort: "asc", nulls: "last" } }, { title: "asc" }],
    select: {
      id: true,
      title: true,
      state: true,
      dueDay: true,
      inUseSince: true,
      // Every version that came into use counts, not only the first.
      sop: { select: { versions: { where: { inUseSince: week }, select: { number: true } } } },
    },
  });
  const came = await lastSteps(
    tx,
    firmId,
    rows.map(({ id }) => id),
    {
      gte: instantAt(monday, 0, timeZone),
      lt: instantAt(addDays(monday, 7), 0, timeZone),
    },
  );
  return {
    moved: rows.flatMap(({ id, title, inUseSince, sop }) => {
      const since = inUseSince && toIsoDay(inUseSince);
      const isNew = since !== null && since >= monday && since <= addDays(monday, 6);
      const step = came.get(id);
      // The day it came into use decides, not the moment at which somebody said so.
      const other = step === "in_use" ? undefined : step;
      const to = isNew || (sop?.versions.length ?? 0) > 0 ? ("in_use" as const) : other;
      return to ? [{ title, to }] : [];
    }),
    due: rows.flatMap(({ id, title, state, dueDay }) =>
      dueDay && state !== "in_use" && state !== "withdrawn"
        ? [{ title, state, dueDay: toIsoDay(dueDay), isNew: came.get(id) === state }]
        : [],
    ),
  };
}

/** By the trail, which nobody can rewrite: the last step of each in that time. */
async function lastSteps(tx: Tx, firmId: string, ids: readonly string[], at: { gte: Date; lt: Date }) {
  const events = await tx.auditEvent.findMany({
    where: { firmId, at, entityId: { in: [...ids] }, action: { in: [...CAME_TO.keys()] } },
    orderBy: { at: "asc" },
    select: { entityId: true, action: true },
  });
  const last = new Map<string, DeliverableState>();
  for (const { entityId, action } of events) {
    const to = CAME_TO.get(action);
    if (to) last.set(entityId, to);
  }
  return last;
}
