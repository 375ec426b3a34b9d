import type { ReportingLine } from "../diagnosis/reporting-line";
import { ROLE_TITLES, type Role } from "../diagnosis/words";
import type { CostComparison } from "./cost";
import { SEAT_TITLES } from "./reporting-words";
import { formatHours } from "../../units/hours";
import { formatMoney } from "../../units/money";

/** What the page answers, in a sentence. */
export function lineHeadline(role: Role, line: ReportingLine | null): string {
  if (!line) return "No new seat is needed: today’s lines stay.";
  return `The ${ROLE_TITLES[role]} reports to the ${SEAT_TITLES[line.to]}.`;
}

/** Whether a profile is of use now: the diagnosis may call for another seat, or for none. */
export function candidatesLead(role: Role | null): string {
  if (role === "coo" || role === "fractional_coo")
    return "The diagnosis calls for a COO. Before looking outside: who inside could grow into the seat, and what is still missing?";
  if (role === null)
    return "There is no verdict yet. A profile shows how far somebody is on the way to a COO’s seat, whenever the company needs one.";
  return "The diagnosis does not call for a COO now. A profile still shows whom to prepare, and for what.";
}

/** What the comparison says, computed from these numbers and nothing else. */
export function costHeadline({ fullTime, fractional, savingBp }: CostComparison, currency: string): string {
  const [full, part] = [fullTime.laterYear, fractional.year].map((minor) => formatMoney(minor, currency));
  if (savingBp.laterYear === null) return "Fill in a salary to compare with.";
  const [share, word] = [percent(Math.abs(savingBp.laterYear)), savingBp.laterYear < 0 ? "more" : "less"];
  return `By these numbers the fractional seat costs ${share} ${word} a year: ${part} against ${full}.`;
}

/** Whether what is often said of fractional COOs holds for this client. */
export function sixtyToEightySentence({ sixtyToEighty, savingBp }: CostComparison): string {
  const share = savingBp.laterYear === null ? "" : percent(Math.abs(savingBp.laterYear));
  switch (sixtyToEighty) {
    case "as_said":
      return `The 60 to 80\u00a0% less that is said of fractional COOs holds here: it is ${share}.`;
    case "more_than_said":
      return `Here it is even more than the 60 to 80\u00a0% less that is said of fractional COOs: ${share}.`;
    case "less_than_said":
      return savingBp.laterYear !== null && savingBp.laterYear < 0
        ? `The 60 to 80\u00a0% less that is said of fractional COOs does not hold here: these hours cost ${share} more than a full-time hire.`
        : `The 60 to 80\u00a0% less that is said of fractional COOs does not hold here: it is ${share}.`;
    case null:
      return "Without a full-time cost there is nothing to hold the 60 to 80\u00a0% against.";
  }
}

export function breakEvenSentence({ breakEvenMinutes }: CostComparison, minutesPerWeek: number): string {
  const { laterYear } = breakEvenMinutes;
  if (laterYear === null) return "Without an hourly rate there is no break-even.";
  const at = formatHours(laterYear);
  return minutesPerWeek <= laterYear
    ? `Up to ${at} hours a week the fractional seat costs no more than a full-time one; planned are ${formatHours(minutesPerWeek)}.`
    : `From ${at} hours a week on a full-time seat costs less; planned are ${formatHours(minutesPerWeek)}.`;
}

/** Basis points as a percentage with one decimal at most. */
export function percent(bp: number): string {
  return `${Math.round(bp / 10) / 10}\u00a0%`;
}
