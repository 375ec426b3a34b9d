import { randomUUID } from "node:crypto";
import type { PortalViewer, StaffViewer } from "@/lib/auth/policy";
import { withFirm } from "@/lib/db/tenant";
import { askAboutWeek } from "@/lib/timesheets/remark-mutations";
import { agreeWeek, submitWeek } from "@/lib/timesheets/week-mutations";
import { addDays, type IsoDay, mondayOf, toIsoDay } from "@/lib/units/days";
import { done } from "./load-company";

/** Weeks as they go: those before last week are agreed, last week's is with the CEO, who asks about it; this one is open. */
export async function loadWeeks(
  worker: StaffViewer,
  ceo: PortalViewer,
  engagementId: string,
  today: IsoDay,
): Promise<void> {
  const { firmId } = worker;
  const lastWeek = addDays(mondayOf(today), -7);
  const weeks = await withFirm(firmId, (tx) =>
    tx.week.findMany({
      where: { firmId, engagementId },
      orderBy: { monday: "asc" },
      select: { monday: true, version: true, minutes: true },
    }),
  );
  for (const { monday: date, version, minutes } of weeks) {
    const monday = toIsoDay(date);
    if (monday > lastWeek) continue;
    const week = { engagementId, monday, version };
    done(await submitWeek(worker, { ...week, nothing: minutes === 0 }, today));
    if (monday < lastWeek) done(await agreeWeek(ceo, { ...week, version: version + 1 }));
    else
      done(
        await askAboutWeek(ceo, {
          id: randomUUID(),
          engagementId,
          monday,
          text: "What did the integration hours go into? I would like to tell the board.",
        }),
      );
  }
}
