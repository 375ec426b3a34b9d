import { randomUUID } from "node:crypto";
import type { StaffViewer } from "@/lib/auth/policy";
import { addCandidate, saveCandidate } from "@/lib/seat/candidate-mutations";
import { saveCost } from "@/lib/seat/cost-mutations";
import { saveCostInput } from "@/lib/seat/cost-schema";
import { addDays, type IsoDay } from "@/lib/units/days";
import { done, type LoadedCompany } from "./load-company";

/** Whom the consultant looked at for the seat, and what it would cost, at the engagement's rate and hours. */
export async function loadSeat(
  viewer: StaffViewer,
  { company, clientCompanyId }: LoadedCompany,
  today: IsoDay,
): Promise<void> {
  for (const { name, presentSeat, seen } of company.candidates ?? []) {
    const person = { id: randomUUID(), name, presentSeat, inSeatSince: null };
    done(await addCandidate(viewer, { ...person, clientCompanyId }));
    const evidence = seen.map(({ daysAgo, ...one }) => ({ ...one, day: addDays(today, -daysAgo) }));
    done(await saveCandidate(viewer, { ...person, version: 1, evidence }));
  }
  const { costs, currency, engagement } = company;
  if (!costs || !engagement) return;
  const typed = {
    clientCompanyId,
    version: "0",
    currency,
    rate: String(engagement.ratePerHour),
    minutesPerWeek: String(engagement.plannedHoursPerWeek),
    ...costs,
  };
  done(await saveCost(viewer, saveCostInput.parse(typed)));
}
