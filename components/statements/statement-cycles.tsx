import { ConfirmForm } from "@/components/ui/confirm-form";
import { Section } from "@/components/ui/section";
import { SelectField } from "@/components/ui/select-field";
import type { FormAction } from "@/components/ui/use-form-submit";
import { formatWeek, formatWeekday, type IsoDay } from "@/lib/units/days";
import { formatHours } from "@/lib/units/hours";
import { formatMoney } from "@/lib/units/money";

type Cycle = {
  /** For the statement that would be made of it. */
  id: string;
  monday: IsoDay;
  weeks: number;
  usedMinutes: number;
  /** Weeks that the client has not agreed to. */
  waiting: number;
  isSettled: boolean;
  /** Some of its weeks stand in a statement of another cycle. */
  isCharged: boolean;
  totalMinor: number;
};

type StatementCyclesProps = {
  cycles: readonly Cycle[];
  engagementId: string;
  currency: string;
  issue: FormAction;
};

const STEPS = [
  { value: "1", label: "To the minute" },
  { value: "6", label: "To 6 minutes" },
  { value: "15", label: "To 15 minutes" },
  { value: "30", label: "To 30 minutes" },
];

/** Each cycle of the budget that has no statement of its hours yet: what is missing, or the way to issue it. */
export function StatementCycles({ cycles, engagementId, currency, issue }: StatementCyclesProps) {
  const open = cycles.filter(({ isSettled, isCharged }) => !isSettled && !isCharged);
  if (open.length === 0) return null;
  return (
    <Section
      title="Not settled yet"
      lead="Newest first. Rounding is done once, over the whole statement, and both figures are shown."
    >
      <ul className="divide-y divide-line border-y border-line">
        {open.map(({ id, monday, weeks, usedMinutes, waiting, totalMinor }) => (
          <li key={monday} className="flex flex-wrap items-end justify-between gap-x-8 gap-y-3 py-3 text-sm">
            <p>
              <span className="font-medium">
                {weeks === 1 ? formatWeek(monday) : `${weeks} weeks from ${formatWeekday(monday)}`}
              </span>
              <span className="block text-ink-soft">
                {formatHours(usedMinutes)} worked, {formatMoney(totalMinor, currency)} to the minute
              </span>
            </p>
            {waiting > 0 ? (
              <p className="text-ink-soft">
                {waiting === 1 ? "One week is" : `${waiting} weeks are`} not agreed yet
              </p>
            ) : (
              <ConfirmForm
                action={issue}
                id={id}
                hidden={{ engagementId, monday }}
                ask="Issue the statement"
                askVariant="primary"
                title="Issue the statement?"
                confirm="Issue it for good"
                confirmVariant="primary"
                pendingLabel="Issuing…"
              >
                <p>
                  It freezes {formatHours(usedMinutes)}, {formatMoney(totalMinor, currency)} before rounding,
                  with the rate, and the CEO reads it at once. It can be neither changed nor taken back; if a
                  week is corrected later, another one replaces it.
                </p>
                <SelectField name="step" label="Hours are rounded" options={STEPS} defaultValue="15" />
              </ConfirmForm>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
