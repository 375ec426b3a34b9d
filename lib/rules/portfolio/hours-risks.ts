import { formatDay } from "@/lib/units/days";
import { formatHours } from "@/lib/units/hours";
import type { EngagementFacts } from "./engagement-week";
import { type RiskRule, to } from "./risk";

/** Over four weeks: more than a tenth over what was promised, or less than two thirds of it. */
const OVER_SERVED = 1.1;
const UNDER_SERVED = 2 / 3;

/** Of hours promised, worked, handed in and agreed. */
export const HOURS_RISKS = [
  {
    id: "budget_over",
    severity: "danger",
    find: ({ engagements }) => {
      const over = engagements.find(({ cycle }) => cycle?.mark === "over");
      if (!over?.cycle) return null;
      const { allowanceMinutes, usedMinutes } = over.cycle;
      const by = `${formatHours(usedMinutes - allowanceMinutes)} over`;
      return to(over, `The ${cycleWord(over)} budget is ${by}: ${used(over.cycle)}.`);
    },
  },
  {
    id: "weeks_late",
    severity: "danger",
    find: ({ engagements }) => {
      const late = engagements.find(({ lateWeeks }) => lateWeeks.length > 0);
      const first = late?.lateWeeks[0];
      if (!late || !first) return null;
      const count = late.lateWeeks.length;
      const what = count === 1 ? "One week is" : `${count} weeks are`;
      return to(late, `${what} not handed in, since ${formatDay(first)}.`, `/weeks/${first}`);
    },
  },
  {
    id: "budget_near",
    severity: "caution",
    find: ({ engagements }) => {
      // On the cycle's last working day four fifths are as it should be.
      const near = engagements.find(({ cycle }) => cycle?.mark === "near" && cycle.weekdaysLeft > 0);
      if (!near?.cycle) return null;
      const { weekdaysLeft: days } = near.cycle;
      const left = `with ${days} ${days === 1 ? "working day" : "working days"} to go`;
      return to(near, `Over 80 % of the ${cycleWord(near)} budget is used ${left}: ${used(near.cycle)}.`);
    },
  },
  {
    id: "over_served",
    severity: "caution",
    find: ({ engagements }) => {
      const over = engagements.find(
        ({ judged }) => judged.usedMinutes > judged.promisedMinutes * OVER_SERVED,
      );
      return over ? to(over, `Over-served in the last four weeks: ${judged(over)}.`) : null;
    },
  },
  {
    id: "under_served",
    severity: "caution",
    find: ({ engagements }) => {
      const under = engagements.find(
        ({ runs, judged }) => runs && judged.usedMinutes < judged.promisedMinutes * UNDER_SERVED,
      );
      return under ? to(under, `Under-served in the last four weeks: ${judged(under)}.`) : null;
    },
  },
  {
    id: "weeks_not_agreed",
    severity: "caution",
    find: ({ engagements }) => {
      const waiting = engagements.find(({ weeksLongWithClient }) => weeksLongWithClient.length > 0);
      const first = waiting?.weeksLongWithClient[0];
      if (!waiting || !first) return null;
      const count = waiting.weeksLongWithClient.length;
      const what = count === 1 ? "One week waits" : `${count} weeks wait`;
      return to(waiting, `${what} for the client’s word, since ${formatDay(first)}.`, `/weeks/${first}`);
    },
  },
] as const satisfies readonly RiskRule[];

function cycleWord({ cycle }: EngagementFacts): string {
  return cycle?.length === "monthly" ? "month’s" : "week’s";
}

function used({ usedMinutes, allowanceMinutes }: NonNullable<EngagementFacts["cycle"]>): string {
  return `${formatHours(usedMinutes)} of ${formatHours(allowanceMinutes)}`;
}

function judged({ judged: { usedMinutes, promisedMinutes } }: EngagementFacts): string {
  return `${formatHours(usedMinutes)} of ${formatHours(promisedMinutes)}`;
}
