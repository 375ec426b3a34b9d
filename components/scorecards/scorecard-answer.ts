import { type Goal, scorecardSentence } from "@/lib/rules/scorecard/goal";
import { type IsoDay, formatDay } from "@/lib/units/days";

type Measure = { goal: Goal; weeks: readonly { monday: IsoDay; value: number }[] };

/** How the newest week with a number stands. */
export function scorecardAnswer(measures: readonly Measure[], mondays: readonly IsoDay[]): string | null {
  if (measures.length === 0) return null;
  const entered = mondays.filter((monday) =>
    measures.some(({ weeks }) => weeks.some((week) => week.monday === monday)),
  );
  const monday = entered.at(-1) ?? mondays.at(-1) ?? "";
  const inWeek = measures.map(({ goal, weeks }) => ({
    goal,
    value: weeks.find((week) => week.monday === monday)?.value ?? null,
  }));
  return scorecardSentence(inWeek, `the week of ${formatDay(monday)}`);
}
