import { addMonths, type IsoDay } from "@/lib/units/days";
import type { Warning } from "./diagnosis";
import { explain } from "./diagnose";
import type { Facts, Snapshot } from "./snapshot";

/** Months after a hire at which it is looked at again; the article dates the discovery of a wrong one at 18. */
export const RECHECK_MONTHS = [3, 6, 12, 18] as const;
export type RecheckMonth = (typeof RECHECK_MONTHS)[number];

export function recheckDays(hiredOn: IsoDay): { month: RecheckMonth; dueDay: IsoDay }[] {
  return RECHECK_MONTHS.map((month) => ({ month, dueDay: addMonths(hiredOn, month) }));
}

const ABOUT_A_HIRE: ReadonlyArray<string> = [
  "wrong_hire_director_for_structural",
  "promoted_without_mandate",
  "coo_title_on_director",
  "coo_without_authority",
  "seat_filled_problem_remains",
];
/** Also said where nobody was hired yet; about the hire only once a COO sits there. */
const ABOUT_A_COO = "hire_before_infrastructure";

/** Those of a diagnosis's warnings that say something of the person hired. */
export function hireWarnings(warnings: ReadonlyArray<Warning>, hire: Facts["recentOpsHire"]): Warning[] {
  return warnings.filter(
    ({ id }) => ABOUT_A_HIRE.includes(id) || (id === ABOUT_A_COO && hire?.role === "coo"),
  );
}

/** The alarm asked again: what was answered last, beside the facts as they stand on that day. */
export function hireAlarmOn(day: IsoDay, answered: Snapshot, facts: Facts): Warning[] {
  return hireWarnings(explain({ ...answered, asOf: day, facts }).warnings, facts.recentOpsHire);
}
