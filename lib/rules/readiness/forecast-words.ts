import { type IsoDay, formatDay } from "../../units/days";
import type { Dates, Forecast, GateForecast, Waiting } from "./forecast";

/** What a gate waits for, beside its name. */
export const WAITING_WORDS: Readonly<Record<Waiting, string>> = {
  weeks: "Moves week by week",
  round: "Only the next assessment can move it",
  expires: "The assessment will be too old by then: another round",
  decision: "Waits for a decision",
  unknown: "Not known yet",
  too_few_weeks: "Too few whole weeks seen to tell its pace",
  standing_still: "At the pace of the weeks seen so far it is never met",
  too_far: "At this pace not within two years",
};

/** "Not before 24 Sept 2027 (50 %) or 29 Sept 2028 (85 %)." */
export function forecastInBrief({ kind, half, mostly }: Forecast): string {
  if (kind === "now") return "Nothing has to be waited for.";
  if (half === null) return "No day can be given yet.";
  const later = mostly ? `${formatDay(mostly)} (85 %)` : "more than two years away (85 %)";
  return `${kind === "dated" ? "Likely by" : "Not before"} ${formatDay(half)} (50 %) or ${later}.`;
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
  if (!days) return `No day follows from the weeks of work. Not before ${rest}.`;
  return `At the pace of the weeks so far the work is done ${days} The hire is not before that, and not before ${rest}.`;
}

/** "by 3 Mar 2027 with 50 % likelihood, and by 21 Apr 2027 with 85 %." */
function datesInWords({ half, mostly }: Dates): string {
  return `by ${day(half)} with 50 % likelihood, and by ${day(mostly)} with 85 %.`;
}

function day(one: IsoDay | null): string {
  return one ? formatDay(one) : "a day more than two years away";
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

/** "it is known how “X” stands, the next assessment has moved “Y”, and it is decided on “Z”" */
function waitsInWords(gates: readonly GateForecast[]): string {
  const named = (...all: Waiting[]) => titles(gates.filter(({ waiting }) => all.includes(waiting)));
  const [unknown, round, decision] = [named("unknown"), named("round"), named("decision")];
  const expires = gates.some(({ waiting }) => waiting === "expires");
  return listed([
    ...(unknown ? [`it is known how ${unknown} stands`] : []),
    ...(round ? [`the next assessment has moved ${round}`] : []),
    ...(expires && !round
      ? ["another assessment has been made, since this one will be too old by then"]
      : []),
    ...(decision ? [`it is decided on ${decision}`] : []),
  ]);
}

function titles(gates: readonly GateForecast[]): string | null {
  return gates.length === 0 ? null : listed(gates.map(({ title }) => `“${title}”`));
}

function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} and ${last}`;
}
