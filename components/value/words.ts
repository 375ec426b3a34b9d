import { formatHours } from "@/lib/units/hours";
import type { DimensionGain, PointValue } from "@/lib/rules/value/per-point";
import type { KindValue } from "@/lib/rules/value/per-deliverable";
import type { Service } from "@/lib/rules/value/service";

export function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

/** Points, with their sign: "+12", "−3", "0". */
export function points(gained: number): string {
  const whole = Math.round(gained * 10) / 10;
  return whole > 0 ? `+${whole}` : String(whole).replace("-", "−");
}

/** "4 deliverables are in use, at 21:30 hours each." */
export function deliverablesSentence(kinds: readonly KindValue[]): string {
  const inUse = kinds.reduce((sum, kind) => sum + kind.inUse, 0);
  if (inUse === 0) return "Nothing is in use yet, so no hours stand against it.";
  // A kind without one in use has its time standing against nothing yet.
  const minutes = kinds.reduce((sum, kind) => sum + (kind.inUse > 0 ? kind.minutes : 0), 0);
  const each = formatHours(minutes / inUse);
  return inUse === 1
    ? `One deliverable is in use, at ${each} hours.`
    : `${inUse} deliverables are in use, at ${each} hours each.`;
}

/** "9:10 hours for each point gained: the seven subjects rose by 12 points on average." */
export function gainSentence({ mean, minutes }: PointValue): string {
  if (mean.gained === null)
    return "No subject is known on both days, so nothing can be said of what was gained.";
  const moved = `the subjects known on both days moved by ${points(mean.gained)} points on average, in ${formatHours(minutes)} hours`;
  if (mean.minutesPerPoint === null) return `Nothing was gained so far: ${moved}.`;
  return `${formatHours(mean.minutesPerPoint)} hours for each point gained: ${moved}.`;
}

export function perPointWords({ gained, minutesPerPoint }: DimensionGain): string {
  if (gained === null) return "not known";
  return minutesPerPoint === null ? "nothing gained" : formatHours(minutesPerPoint);
}

export function serviceSentence({ standing, share, weeks, usedMinutes, plannedMinutes }: Service): string {
  const what = `${formatHours(usedMinutes)} of ${formatHours(plannedMinutes)} hours planned in ${weeks === 1 ? "one week" : `${weeks} weeks`} that ${weeks === 1 ? "is" : "are"} over, ${percent(share)}`;
  if (standing === "under") return `Under-served: ${what}. The client gets less than was promised.`;
  if (standing === "over")
    return `Over-served: ${what}. Either the plan is too small, or the work has no edge.`;
  return `As promised: ${what}.`;
}
