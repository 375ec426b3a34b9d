import { randomUUID } from "node:crypto";
import type { Viewer } from "@/lib/auth/policy";
import { addDeliverable, deleteDeliverable } from "@/lib/deliverables/mutations";
import { deleteEngagement } from "@/lib/engagements/mutations";
import { deleteTime, logTime } from "@/lib/timesheets/mutations";
import { openFor, timeOn } from "../engagements";
import { done } from "./done";
import { MARKS, RATE_MINOR } from "./secrets";

/** An engagement with a week, deliverables and hours; and of each of them one in the bin. */
export async function furnishWork(consultant: Viewer, clientId: string) {
  const terms = { title: `Integration ${MARKS.a1Work}`, rateMinorPerHour: RATE_MINOR };
  const engagementId = await openFor(consultant, clientId, terms);
  const unusedEngagementId = await openFor(consultant, clientId, terms);
  const deletedEngagementId = await openFor(consultant, clientId, terms);
  done(await deleteEngagement(consultant, deletedEngagementId));

  const deliverable = async () => {
    const id = randomUUID();
    const plan = {
      kind: "sop",
      title: `Handover ${MARKS.a1Work}`,
      ownerContactId: null,
      dueDay: null,
    } as const;
    done(await addDeliverable(consultant, { id, engagementId, ...plan }));
    return id;
  };
  const [deliverableId, unusedDeliverableId, deletedDeliverableId] = [
    await deliverable(),
    await deliverable(),
    await deliverable(),
  ];
  done(await deleteDeliverable(consultant, deletedDeliverableId));

  const hours = async () =>
    done(await logTime(consultant, timeOn(engagementId, { deliverableId, note: MARKS.a1Inner })));
  const [timeId, deletedTimeId] = [await hours(), await hours()];
  done(await deleteTime(consultant, deletedTimeId));
  return {
    engagementId,
    unusedEngagementId,
    deletedEngagementId,
    deliverableId,
    unusedDeliverableId,
    deletedDeliverableId,
    timeId,
    deletedTimeId,
  };
}
