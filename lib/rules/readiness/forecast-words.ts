import { type IsoDay, formatDay } from "../../units/days";
import type { Dates, Forecast, GateForecast, Waiting } from "./forecast";
import type { Horizon } from "./horizon";
import type { Readiness } from "./readiness";

/** What a gate waits for, beside its name. */
export const WAITING_WORDS: Readonly<Record<Waiting, string>> = {
  weeks: "Moves week by week",
  round: "Only the next assessment can move it",
  expires: "Met today, but the assessment will be too old by then: another round",
  decision: "Waits for a decision",
  unknown: "Not known yet",
  too_few_weeks: "Too few whole weeks seen to tell its pace",
  standing_still: "At the pace of the weeks seen so far it is never met",
  too_far: "At this pace not within two years",
};

/** Where it stands and by when, in one sentence that needs no statistics. */
export function readinessHeadline(
  { metCount, gates }: Pick<Readiness, "metCount" | "gates">,
  { kind, half }: Pick<Forecast, "kind" | "half">,
  { endsOn }: Pick<Horizon, "endsOn">,
): string {
  if (kind === "now") return `Ready for a full-time hire: all ${gates.length} gates are met.`;
  const standing = `Not ready for a full-time hire yet: ${metCount} of ${gates.length} gates are met`;
  if (half === null) return `${standing}, and no day can be given for the rest.`;
  const when =
    kind === "dated" ? "the rest is as likely as not done by" : "the hire is not to be expected before";
  const after = endsOn !== null && half > endsOn ? `, after the engagement ends on ${formatDay(endsOn)}` : "";
  return `${standing}, and at today’s pace ${when} ${formatDay(half)}${after}.`;
}

/** The forecast's answer, and what it leaves open: one or two sentences for a CEO. */
export function forecastSentence(forecast: Forecast): string {
  const { kind, gates, lastId } = forecast;
  if (kind === "now") return "Every gate is met today: nothing has to be waited for.";
  if (kind === "open") return openSentence(gates);
  const last = gates.find(({ id }) => id === lastId)?.title;
  const days =
    forecast.half && `${datesInWords(forecast)} ${last ? `The last gate is “${last}”.` : ""}`.trim();
  if (kind === "dated") return `At the pace of the weeks so far every gate is met ${days}`;
  const rest = waitsInWords(gates);
  if (!days) return `No day follows from the weeks of work. The hire also waits for this: ${rest}.`;
  return `At the pace of the weeks so far the work is done ${days} The hire is not before that, and also waits for this: ${rest}.`;
}

/** "by 3 Mar 2027 with 50 % likelihood, and by 21 Apr 2027 with 85 %." */
function datesInWords({ half, mostly }: Dates): string {
  return `by ${day(half)} with 50 % likelihood, and by ${day(mostly)} with 85 %.`;
}

function day(one: IsoDay | null): string {
  return one ? formatDay(one) : "a day more than two years away";
}

/** Why the day of all is later than the day of each; empty where it is not. */
export function rowsNote({ half, gates }: Pick<Forecast, "half" | "gates">): string {
  const days = gates.flatMap((gate) => gate.half ?? []);
  if (half === null || days.length < 2 || days.some((one) => one >= half)) return "";
  return `Each row gives the day for that gate alone. That all of them are met is less likely on any day than that one is, so the day for all together, ${formatDay(half)}, is later than that of any row.`;
}

function openSentence(gates: readonly GateForecast[]): string {
  const named = (waiting: Waiting) => titles(gates.filter((gate) => gate.waiting === waiting));
  const [still, few, far] = [named("standing_still"), named("too_few_weeks"), named("too_far")];
  const parts = [
    ...(still ? [`at the pace of the weeks so far ${still} would never be met`] : []),
    ...(far ? [`at that pace ${far} would not be met within two years`] : []),
    ...(few ? [`too few whole weeks have been seen to tell the pace of ${few}`] : []),
  ];
  return `No day can be given: ${parts.join("; ")}.`;
}

/** Each with a subject of its own: "nobody knows yet how “X” stands; only a decision moves “Z”". */
function waitsInWords(gates: readonly GateForecast[]): string {
  const named = (of: Waiting) => titles(gates.filter(({ waiting }) => waiting === of));
  const one = (of: Waiting) => gates.filter(({ waiting }) => waiting === of).length === 1;
  const [unknown, round, decision] = [named("unknown"), named("round"), named("decision")];
  const expires = named("expires");
  return [
    ...(unknown ? [`it is not known yet how ${unknown} ${one("unknown") ? "stands" : "stand"}`] : []),
    ...(round ? [`only the next assessment can move ${round}`] : []),
    ...(expires
      ? [`${expires} is met today, but the present assessment will be too old by then, so another is needed`]
      : []),
    ...(decision ? [`somebody has to decide on ${decision}`] : []),
  ].join("; ");
}

function titles(gates: readonly GateForecast[]): string | null {
  return gates.length === 0 ? null : listed(gates.map(({ title }) => `“${title}”`));
}

function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} and ${last}`;
}
