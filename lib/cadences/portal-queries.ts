import "server-only";
import { type PortalViewer, can } from "@/lib/auth/policy";
import { withViewer } from "@/lib/db/tenant";
import { dayIn, toIsoDay } from "@/lib/units/days";
import { visibleActions } from "./action-mutations";
import { actionOf, actionSelect } from "./actions-read";
import { cadenceOf, cadenceSelect } from "./read";
import { readNoted } from "./read-noted";
import { visibleCadences } from "./scope";

const LATEST_DECISIONS = 8;
const MOST_ACTIONS = 50;

/** The meetings that a portal user attends, what was decided in them, and the actions that are theirs. */
export async function listOwnMeetings(viewer: PortalViewer, now: Date = new Date(), { whole = false } = {}) {
  if (!can(viewer, "cadence:read-own")) return null;
  return withViewer(viewer, async (tx) => {
    const { firmId } = viewer;
    const today = dayIn(viewer.timeZone, now);
    const rows = await tx.cadence.findMany({
      where: { AND: [visibleCadences(viewer), { deliverable: { state: { not: "withdrawn" } } }] },
      orderBy: { deliverable: { createdAt: "asc" } },
      select: cadenceSelect,
    });
    const ids = rows.map(({ deliverableId }) => deliverableId);
    const noted = await readNoted(tx, firmId, ids, today);
    const decisions = await tx.meetingDecision.findMany({
      where: { firmId, cadenceId: { in: ids }, deletedAt: null },
      orderBy: { createdAt: "desc" },
      ...(!whole && { take: LATEST_DECISIONS * Math.max(1, ids.length) }),
      select: { id: true, text: true, cadenceId: true, meeting: { select: { day: true } } },
    });
    const actions = await tx.meetingAction.findMany({
      where: { ...visibleActions(viewer), deletedAt: null },
      orderBy: [{ doneAt: { sort: "desc", nulls: "first" } }, { dueDay: "asc" }, { createdAt: "asc" }],
      ...(!whole && { take: MOST_ACTIONS }),
      select: actionSelect,
    });
    return {
      today,
      cadences: rows.map((row) => {
        const { id, title, purpose, sentence, next, adherence, meetings, ...cadence } = cadenceOf(
          row,
          noted.get(row.deliverableId) ?? [],
          now,
        );
        const decided = decisions
          .filter(({ cadenceId }) => cadenceId === id)
          .slice(0, whole ? Infinity : LATEST_DECISIONS);
        return {
          ...{ id, title, purpose, sentence, next, adherence, meetings, today: cadence.today },
          decisions: decided.map(({ id: decisionId, text, meeting }) => ({
            id: decisionId,
            text,
            day: toIsoDay(meeting.day),
          })),
        };
      }),
      actions: actions.map((action) => actionOf(action, today)),
    };
  });
}
