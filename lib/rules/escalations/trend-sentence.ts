import { formatMonth } from "@/lib/units/days";
import { FEWEST_ESCALATIONS, FEWEST_WEEKS, type Trend } from "./trend";

/** What the weeks say, and no more than they carry: "Fewer decisions reach the CEO: 9 a week over 4 weeks in September, 3 over the last 4." */
export function trendSentence(trend: Trend): string {
  const { verdict, total, weeks, early, late, earlyMonday } = trend;
  if (verdict === "never")
    return "No decision is logged yet: how many reach the CEO is not known, which is not none.";
  if (verdict === "too_little")
    return weeks === 0
      ? "The first decisions were logged this week: too little to speak of a trend."
      : `${decisions(total)} reached the CEO in ${weeks} full ${weeks === 1 ? "week" : "weeks"}: too little to speak of a trend.`;
  if (verdict === "neither")
    return `About ${mean(total / weeks)} decisions a week reach the CEO; neither more nor fewer can be told from ${weeks} weeks.`;
  const more = verdict === "falling" ? "Fewer" : "More";
  return `${more} decisions reach the CEO: ${mean(early)} a week over ${few(weeks)} weeks in ${formatMonth(earlyMonday)}, ${mean(late)} over the last ${few(weeks)}.`;
}

/** How the sentence was found, for whoever asks. */
export function trendBasis({ verdict, weeks }: Trend): string {
  if (verdict === "never" || verdict === "too_little")
    return `A trend needs ${FEWEST_WEEKS} full weeks and ${FEWEST_ESCALATIONS} decisions. A week after the first entry without one counts as none.`;
  return `The last ${few(weeks)} full weeks stand beside the first ${few(weeks)}; the gate for a full-time hire counts over up to eight, so it moves later. A trend is spoken of where chance alone would show one in fewer than 1 of 20 cases (Mann–Kendall over ${weeks} full weeks).`;
}

/** How many weeks each mean is of; see `trendOf`. */
function few(weeks: number): number {
  return Math.min(4, Math.floor(weeks / 2));
}

/** "6", "5.5": a mean of few weeks that was rounded to a whole would not read as fewer. */
function mean(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(1);
}

function decisions(count: number): string {
  return count === 1 ? "1 decision" : `${count} decisions`;
}
