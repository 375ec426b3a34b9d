import { randomUUID } from "node:crypto";
import type { StaffViewer } from "@/lib/auth/policy";
import { addMeasure, enterValue } from "@/lib/scorecards/mutations";
import { type IsoDay, addDays, mondayOf } from "@/lib/units/days";
import { done, type LoadedCompany } from "./load-company";

/** The client's numbers with the weeks before this one, as somebody entered them. */
export async function loadScorecard(
  viewer: StaffViewer,
  { company, clientCompanyId, contactIds }: LoadedCompany,
  today: IsoDay,
): Promise<void> {
  for (const { title, unit, owner, goal, weeks } of company.scorecard ?? []) {
    const id = randomUUID();
    const [goalKind, goalLow, goalHigh] = goal;
    done(
      await addMeasure(viewer, {
        id,
        clientCompanyId,
        title,
        unit,
        ownerContactId: contactIds.get(owner) ?? null,
        goalKind,
        goalLow,
        goalHigh,
      }),
    );
    for (const [at, value] of weeks.entries()) {
      if (value === null) continue;
      const monday = addDays(mondayOf(today), -7 * (weeks.length - at));
      done(await enterValue(viewer, { measureId: id, monday, version: 0, value }));
    }
  }
}
