import { controlStyles } from "@/components/ui/control-styles";
import { MOST_DAYS } from "@/lib/rules/hours/span";
import type { IsoDay } from "@/lib/units/days";

type DayInputProps = { label: string; value: IsoDay; onChange: (day: IsoDay) => void };

export function DayInput({ label, value, onChange }: DayInputProps) {
  return (
    <label className="grid gap-1 text-sm font-medium">
      {label}
      <input
        type="date"
        value={value}
        onChange={({ target }) => onChange(target.value)}
        className={controlStyles}
      />
    </label>
  );
}

export const SPAN_PROBLEMS = {
  NO_DAY: "Choose both days.",
  BACKWARDS: "The second day is before the first.",
  TOO_LONG: `At most ${MOST_DAYS} days at once.`,
} as const;
