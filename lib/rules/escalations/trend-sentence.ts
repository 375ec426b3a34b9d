import { oneDecimal } from "@/lib/units/formatters";
import { formatMonth } from "@/lib/units/days";
import { FEWEST_ESCALATIONS, FEWEST_WEEKS, type Trend } from "./trend";
import { WORDS } from "./trend-sentence.words";
import type { Locale } from "@/lib/rules/questionnaire/locales";

/** What the weeks say, and no more than they carry: "Fewer decisions reach the CEO: 9 a week over 4 weeks in September, 3 over the last 4." */
export function trendSentence(trend: Trend, locale: Locale = "en"): string {
  const words = WORDS[locale];
  const { verdict, total, weeks, early, late, earlyMonday } = trend;
  if (verdict === "never") return words.noDecisionIsLogged;
  if (verdict === "too_little")
    return weeks === 0
      ? words.theFirstDecisionsWere
      : words.reachedTheCeoIn(decisions(total, locale), weeks, weeks === 1 ? words.week : words.weeks);
  if (verdict === "neither") return words.aboutDecisionsAWeek(mean(total / weeks, locale), weeks);
  const more = verdict === "falling" ? words.fewer : words.more;
  return words.decisionsReachTheCeo(
    more,
    mean(early, locale),
    few(weeks),
    formatMonth(earlyMonday, locale),
    mean(late, locale),
    few(weeks),
  );
}

/** How the sentence was found, for whoever asks. */
export function trendBasis({ verdict, weeks }: Trend, locale: Locale = "en"): string {
  const words = WORDS[locale];
  if (verdict === "never" || verdict === "too_little")
    return words.aTrendNeedsFull(FEWEST_WEEKS, FEWEST_ESCALATIONS);
  return words.theLastFullWeeks(few(weeks), few(weeks), weeks);
}

/** How many weeks each mean is of; see `trendOf`. */
function few(weeks: number): number {
  return Math.min(4, Math.floor(weeks / 2));
}

/** "6", "5.5": a mean of few weeks that was rounded to a whole would not read as fewer. */
function mean(value: number, locale: Locale = "en"): string {
  return Number.isInteger(value) ? String(value) : oneDecimal(value, locale);
}

function decisions(count: number, locale: Locale = "en"): string {
  const words = WORDS[locale];
  return count === 1 ? words.decision : words.decisions(count);
}
