import { randomUUID } from "node:crypto";
import type { StaffViewer } from "@/lib/auth/policy";
import { withFirm, withViewer } from "@/lib/db/tenant";
import { addDeliverable, moveDeliverable } from "@/lib/deliverables/mutations";
import type { DeliverableVerb } from "@/lib/deliverables/transitions";
import { openEngagement } from "@/lib/engagements/mutations";
import { logTime } from "@/lib/timesheets/mutations";
import { addDays, fromIsoDay, type IsoDay, mondayOf } from "@/lib/units/days";
import { minorDigits } from "@/lib/units/money";
import type { DeliverableState } from "../generated/client";
import type { DemoDeliverable, DemoEngagement } from "./company";
import { hoursOf } from "./hours";
import { loadCadence } from "./load-cadences";
import { done, type LoadedCompany } from "./load-company";
import { loadPlan } from "./load-plan";

/** The steps that lead from planned to each state. */
const WAY: Readonly<Record<DeliverableState, ReadonlyArray<DeliverableVerb>>> = {
  planned: [],
  draft: ["startDraft"],
  in_review: ["startDraft", "submitForReview"],
  approved: ["startDraft", "submitForReview", "approve"],
  in_use: ["startDraft", "submitForReview", "approve", "putIntoUse"],
  withdrawn: ["withdraw"],
};

/** An engagement with its deliverables and every hour until today, logged as the consultant logs them. */
export async function loadEngagement(
  consultant: StaffViewer,
  loaded: LoadedCompany,
  engagement: DemoEngagement,
  today: IsoDay,
): Promise<string> {
  const id = randomUUID();
  const { currency } = loaded.company;
  const startsOn = mondayOf(addDays(today, -7 * engagement.startedWeeksAgo));
  done(
    await openEngagement(consultant, {
      id,
      clientCompanyId: loaded.clientCompanyId,
      kind: engagement.kind,
      title: engagement.title,
      startsOn,
      endsOn: addDays(startsOn, 7 * engagement.weeks - 1),
      currency,
      rateMinorPerHour: engagement.ratePerHour * 10 ** minorDigits(currency),
      plannedMinutesPerWeek: engagement.plannedHoursPerWeek * 60,
      noticeOn: engagement.noticeIn === undefined ? null : addDays(today, engagement.noticeIn),
      renewalOn: engagement.renewalIn === undefined ? null : addDays(today, engagement.renewalIn),
    }),
  );
  const deliverableIds: string[] = [];
  for (const deliverable of engagement.deliverables)
    deliverableIds.push(await loadDeliverable(consultant, loaded, id, deliverable, today));
  for (const { deliverable, ...work } of hoursOf(engagement, startsOn, today))
    done(
      await logTime(
        consultant,
        {
          id: randomUUID(),
          engagementId: id,
          monday: mondayOf(work.workDay),
          deliverableId: deliverable === null ? null : (deliverableIds[deliverable] ?? null),
          note: null,
          ...work,
        },
        today,
      ),
    );
  await loadPlan(consultant, id, engagement, { startsOn, today });
  const createdAt = fromIsoDay(startsOn);
  await withFirm(consultant.firmId, (tx) =>
    tx.engagement.updateMany({ where: { firmId: consultant.firmId, id }, data: { createdAt } }),
  );
  return id;
}

async function loadDeliverable(
  consultant: StaffViewer,
  loaded: LoadedCompany,
  engagementId: string,
  { kind, title, owner, state, due, inUseDaysAgo = 0, cadence }: DemoDeliverable,
  today: IsoDay,
): Promise<string> {
  const id = randomUUID();
  const ownerContactId = loaded.contactIds.get(owner) ?? null;
  done(
    await addDeliverable(consultant, {
      id,
      engagementId,
      kind,
      title,
      ownerContactId,
      dueDay: addDays(today, due),
    }),
  );
  for (const verb of WAY[state]) {
    const { version } = await withViewer(consultant, (tx) =>
      tx.deliverable.findFirstOrThrow({
        where: { firmId: consultant.firmId, id },
        select: { version: true },
      }),
    );
    done(await moveDeliverable(consultant, { id, version, verb }, addDays(today, -inUseDaysAgo)));
  }
  if (cadence) await loadCadence(consultant, loaded, id, cadence, today);
  return id;
}
