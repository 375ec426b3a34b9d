import { type IsoDay, addDays } from "../../units/days";
import type { ReadinessFacts } from "./facts";
import type { GateStanding } from "./gate";
import { paceOf, weeksUntilMet } from "./pace";
import type { Readiness } from "./readiness";
import { type ForecastRules, READINESS_RULES } from "./rule-sets";

/** What a gate waits for; `expires` is one that is met, and will not be by the time the others are. */
export type Waiting =
  "weeks" | "round" | "expires" | "decision" | "unknown" | "too_few_weeks" | "standing_still" | "too_far";

/** The days by which something is so in half, and in 85 of 100, of the runs; null beyond the horizon. */
export type Dates = { half: IsoDay | null; mostly: IsoDay | null };

export type GateForecast = Dates & { id: string; title: string; waiting: Waiting };

export type Forecast = Dates & {
  /**
   * `now`: every gate is met. `dated`: the days are those of the last gate. `not_before`: the days are those of the
   * work, and something besides has to happen. `open`: no day can be given.
   */
  kind: "now" | "dated" | "not_before" | "open";
  today: IsoDay;
  /** Of the gates that weeks move, the one that is met last. */
  lastId: string | null;
  /** Every gate that the day waits for, in the order of the rules. */
  gates: GateForecast[];
};

const HALF = 0.5;
const MOSTLY = 0.85;
const NO_DATES: Dates = { half: null, mostly: null };

/**
 * When every gate will be met, by drawing again and again from the weeks seen so far. The same facts on the same day
 * give the same forecast: the draws follow from the seed. Gates that are met now are taken to stay so.
 */
export function forecastOf(
  { gates }: Readiness,
  facts: ReadinessFacts,
  today: IsoDay,
  rules: ForecastRules = READINESS_RULES.forecast,
): Forecast {
  const found = gates.flatMap((gate, at) => (gate.state === "met" ? [] : [wayOf(gate, at, facts, rules)]));
  const day = (weeks: number) => (weeks > rules.horizonWeeks ? null : addDays(today, 7 * weeks));
  const datesOf = (runs: readonly number[]): Dates => ({
    half: day(quantile(runs, HALF)),
    mostly: day(quantile(runs, MOSTLY)),
  });
  const waiting = found.map(({ gate: { id, title }, waiting, runs }): GateForecast => {
    const dates = runs ? datesOf(runs) : NO_DATES;
    return { id, title, waiting: runs && dates.half === null ? "too_far" : waiting, ...dates };
  });
  const drawn = found.flatMap(({ runs }) => (runs ? [runs] : []));
  const together = drawn[0]?.map((_, run) => Math.max(...drawn.map((runs) => runs[run] ?? 0)));
  const dates = together ? datesOf(together) : NO_DATES;
  const expired = together && dates.half !== null ? expiring(gates, quantile(together, MOSTLY)) : null;
  const all = expired ? [...waiting, expired] : waiting;
  const kind = kindOf(all);
  return {
    kind,
    today,
    ...(kind === "now" ? { half: today, mostly: today } : kind === "open" ? NO_DATES : dates),
    lastId: lastOf(waiting),
    gates: all,
  };
}

type Way = { gate: GateStanding; waiting: Waiting; runs: readonly number[] | null };

/** What a gate that is not met waits for, and the weeks it takes in each run where it has a pace. */
function wayOf(gate: GateStanding, at: number, facts: ReadinessFacts, rules: ForecastRules): Way {
  const waiting = gate.state === "unknown" ? "unknown" : (gate.movedBy ?? "round");
  if (waiting !== "weeks") return { gate, waiting, runs: null };
  const pace = paceOf(gate, facts, rules);
  if (typeof pace === "string") return { gate, waiting: pace, runs: null };
  return { gate, waiting, runs: weeksUntilMet(pace, at, rules) };
}

/** The least number of weeks within which this share of the runs arrived. */
function quantile(runs: readonly number[], share: number): number {
  const inOrder = [...runs].sort((one, other) => one - other);
  return inOrder[Math.ceil(share * inOrder.length) - 1] ?? Number.POSITIVE_INFINITY;
}

/** The assessment that is recent now, and too old by the time the work is done. */
function expiring(gates: readonly GateStanding[], weeks: number): GateForecast | null {
  const fresh = gates.find(({ quantity, state }) => quantity === "assessmentAgeDays" && state === "met");
  if (!fresh || (fresh.value ?? 0) + 7 * weeks <= fresh.line) return null;
  return { id: fresh.id, title: fresh.title, waiting: "expires", ...NO_DATES };
}

const NO_PACE: readonly Waiting[] = ["too_few_weeks", "standing_still", "too_far"];

function kindOf(gates: readonly GateForecast[]): Forecast["kind"] {
  if (gates.length === 0) return "now";
  if (gates.some(({ waiting }) => NO_PACE.includes(waiting))) return "open";
  return gates.every(({ waiting }) => waiting === "weeks") ? "dated" : "not_before";
}

/** By the later day, the sure one first; one that never comes is the last of all. */
function lastOf(gates: readonly GateForecast[]): string | null {
  const dated = gates.filter(({ waiting }) => waiting === "weeks" || waiting === "too_far");
  const late = ({ mostly, half }: Dates) => `${mostly ?? "9"}${half ?? "9"}`;
  return (
    dated.reduce<GateForecast | null>((last, one) => (last && late(last) >= late(one) ? last : one), null)
      ?.id ?? null
  );
}
