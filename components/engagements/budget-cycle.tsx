import { Notice } from "@/components/ui/notice";
import { ProgressBar } from "@/components/ui/progress-bar";
import { Section } from "@/components/ui/section";
import { allowanceOf, type BudgetCycle as Cycle, type BudgetCycleLength } from "@/lib/rules/hours/budget";
import { addDays, daysBetween, formatDay, formatWeekday, type IsoDay } from "@/lib/units/days";
import { formatHours } from "@/lib/units/hours";

type BudgetCycleProps = {
  budget: Cycle & { mark: "near" | "over" | null; forecast: number | null };
  engagement: {
    today: IsoDay;
    budgetCycle: BudgetCycleLength;
    carryOverCapMinutes: number;
    noticeOn: IsoDay | null;
    renewalOn: IsoDay | null;
  };
};

/** The running cycle: what is used of what was sold, the mark at four fifths, and where it will end. */
export function BudgetCycle({ budget, engagement }: BudgetCycleProps) {
  const { weeks, usedMinutes, carriedMinutes, mark } = budget;
  const [first, last] = [weeks[0] ?? "", weeks.at(-1) ?? ""];
  const allowance = allowanceOf(budget);
  const span = `${formatWeekday(first)} – ${formatWeekday(addDays(last, 6))}`;
  return (
    <Section
      title={engagement.budgetCycle === "monthly" ? "This month’s budget" : "This week’s budget"}
      lead={`${span}. ${carriedMinutes > 0 ? `${formatHours(carriedMinutes)} of it carried over. ` : ""}${afterwards(budget, engagement)}`}
    >
      <ProgressBar
        label="Used"
        value={usedMinutes}
        max={allowance}
        text={`${formatHours(usedMinutes)} of ${formatHours(allowance)}`}
      />
      {mark && (
        <Notice
          tone="caution"
          title={mark === "over" ? "Over its hours" : "Four fifths of its hours are used"}
        >
          <p>
            {mark === "over"
              ? `${formatHours(budget.overageMinutes)} more than were sold for it.`
              : `${formatHours(allowance - usedMinutes)} are left until ${formatWeekday(addDays(last, 6))}.`}
          </p>
        </Notice>
      )}
      <p className="text-sm">{forecastSentence(budget, allowance)}</p>
      {datesSentence(engagement) && <p className="text-sm text-ink-soft">{datesSentence(engagement)}</p>}
    </Section>
  );
}

function forecastSentence({ forecast }: BudgetCycleProps["budget"], allowance: number): string {
  if (forecast === null) return "There is no pace yet to tell where it will end.";
  const off = forecast - allowance;
  const compared =
    off === 0 ? "exactly its hours" : `${formatHours(Math.abs(off))} ${off > 0 ? "over" : "under"} its hours`;
  return `At the pace of the last four weeks it ends at ${formatHours(forecast)}, ${compared}.`;
}

function afterwards(
  { takenOnMinutes, lapsedMinutes }: Cycle,
  { carryOverCapMinutes }: BudgetCycleProps["engagement"],
) {
  if (carryOverCapMinutes === 0) return "Unused hours lapse.";
  const lapses = lapsedMinutes > 0 ? `, ${formatHours(lapsedMinutes)} would lapse` : "";
  return `Closed now, ${formatHours(takenOnMinutes)} would go on to the next one${lapses}; at most ${formatHours(carryOverCapMinutes)} may.`;
}

/** Notice and renewal, while the day is still to come. */
function datesSentence({ today, noticeOn, renewalOn }: BudgetCycleProps["engagement"]): string | null {
  const notice =
    noticeOn && noticeOn >= today
      ? `Notice is possible until ${formatDay(noticeOn)}, ${inDays(today, noticeOn)}.`
      : null;
  const renewal = renewalOn && renewalOn >= today ? `It goes on from ${formatDay(renewalOn)}.` : null;
  return [notice, renewal].filter(Boolean).join(" ") || null;
}

function inDays(today: IsoDay, day: IsoDay): string {
  const days = daysBetween(today, day);
  if (days === 0) return "today";
  return days === 1 ? "tomorrow" : `in ${days} days`;
}
