import { formatDay, type IsoDay } from "@/lib/units/days";
import { DIMENSIONS, type Dimension } from "../questionnaire/dimensions";
import { LABELS } from "./labels";
import { STAGE_TITLES, type Stage } from "./words";

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
export function trendSentence(points: ReadonlyArray<TrendPoint>, companyName: string): string | null {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || first === last) return null;
  return `${stageSentence(points, companyName)} ${scoreSentence(first, last)}`.trim();
}

/** By the rounds that had a verdict; the others say nothing of where the company stood. */
function stageSentence(points: ReadonlyArray<TrendPoint>, companyName: string): string {
  const judged = points.filter(({ stage }) => stage !== null);
  const [first, last] = [judged[0], judged.at(-1)];
  if (!first?.stage || !last?.stage) return `No round of ${companyName} was answered enough for a verdict.`;
  const now = STAGE_TITLES[last.stage].toLowerCase();
  if (first === last)
    return `Only the round of ${formatDay(first.day)} was answered enough for a verdict: ${now}.`;
  const since = formatDay(first.day);
  if (first.stage === last.stage) return `${companyName} stands where it stood on ${since}: ${now}.`;
  return `Since ${since} ${companyName} has gone from ${STAGE_TITLES[first.stage].toLowerCase()} to ${now}.`;
}

function scoreSentence(first: TrendPoint, last: TrendPoint): string {
  const moves = DIMENSIONS.flatMap((dimension) => {
    const [then, now] = [first.scores[dimension], last.scores[dimension]];
    return then === null || now === null
      ? []
      : [{ title: LABELS[dimension], now: Math.round(now), by: Math.round(now) - Math.round(then) }];
  }).sort((a, b) => b.by - a.by);
  const [up, down] = [moves[0], moves.at(-1)];
  if (!up || !down) return "";
  const rose = up.by >= WORTH_TELLING;
  const fell = down.by <= -WORTH_TELLING;
  if (!rose && !fell) return "No subject has moved by five points or more.";
  if (rose && fell) return `${moved("rose", up)}; ${lower(moved("fell", down))}.`;
  return rose ? `${moved("rose", up)}, and nothing fell.` : `${moved("fell", down)}, and nothing rose.`;
}

function moved(verb: string, { title, by, now }: { title: string; by: number; now: number }): string {
  return `${title} ${verb} most, by ${Math.abs(by)} points to ${now} of 100`;
}

function lower(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
