import { formatDay, type IsoDay } from "@/lib/units/days";
import { DIMENSIONS, type Dimension } from "../questionnaire/dimensions";
import { LABELS_IN } from "./labels";
import { STAGE_TITLES_IN, type Stage } from "./words";
import { WORDS } from "./trend.words";
import { type Locale, midSentence } from "@/lib/rules/questionnaire/locales";

/** What one round adds to the trend. */
export type TrendPoint = {
  day: IsoDay;
  /** Null where too little was answered for a verdict. */
  stage: Stage | null;
  /** Null where nobody answered, or where the reader may not see the figure. */
  scores: Record<Dimension, number | null>;
};

/** Less than this is what the same people answer differently on another day. */
const WORTH_TELLING = 5;

/** What has changed since the first round, in plain words; `null` before there are two. Oldest first. */
export function trendSentence(
  points: ReadonlyArray<TrendPoint>,
  companyName: string,
  locale: Locale = "en",
): string | null {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || first === last) return null;
  return `${stageSentence(points, companyName, locale)} ${scoreSentence(first, last, locale)}`.trim();
}

/** By the rounds that had a verdict; the others say nothing of where the company stood. */
function stageSentence(
  points: ReadonlyArray<TrendPoint>,
  companyName: string,
  locale: Locale = "en",
): string {
  const words = WORDS[locale];
  const judged = points.filter(({ stage }) => stage !== null);
  const [first, last] = [judged[0], judged.at(-1)];
  if (!first?.stage || !last?.stage) return words.noRoundOfWas(companyName);
  const now = midSentence(STAGE_TITLES_IN[locale][last.stage], locale);
  if (first === last) return words.onlyTheRoundOf(formatDay(first.day, locale), now);
  const since = formatDay(first.day, locale);
  if (first.stage === last.stage) return words.standsWhereItStood(companyName, since, now);
  return words.sinceHasGoneFrom(
    since,
    companyName,
    midSentence(STAGE_TITLES_IN[locale][first.stage], locale),
    now,
  );
}

function scoreSentence(first: TrendPoint, last: TrendPoint, locale: Locale = "en"): string {
  const words = WORDS[locale];
  const moves = DIMENSIONS.flatMap((dimension) => {
    const [then, now] = [first.scores[dimension], last.scores[dimension]];
    return then === null || now === null
      ? []
      : [
          {
            title: LABELS_IN[locale][dimension],
            now: Math.round(now),
            by: Math.round(now) - Math.round(then),
          },
        ];
  }).sort((a, b) => b.by - a.by);
  const [up, down] = [moves[0], moves.at(-1)];
  if (!up || !down) return "";
  const rose = up.by >= WORTH_TELLING;
  const fell = down.by <= -WORTH_TELLING;
  if (!rose && !fell) return words.noSubjectHasMoved;
  if (rose && fell) return `${moved("rose", up, locale)}; ${lower(moved("fell", down, locale))}.`;
  return rose
    ? words.andNothingFell(moved("rose", up, locale))
    : words.andNothingRose(moved("fell", down, locale));
}

function moved(
  verb: string,
  { title, by, now }: { title: string; by: number; now: number },
  locale: Locale = "en",
): string {
  const words = WORDS[locale];
  return words.mostByPointsTo(title, verb, Math.abs(by), now);
}

function lower(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
