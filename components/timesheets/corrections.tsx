import { formatWeekday, type IsoDay } from "@/lib/units/days";
import { formatHours } from "@/lib/units/hours";

export type CorrectionsProps = {
  corrections: ReadonlyArray<{ id: string; workDay: IsoDay; minutes: number; note: string | null }>;
};

/** What an agreed week was changed by, each with its reason; already counted in its hours. */
export function Corrections({ corrections }: CorrectionsProps) {
  if (corrections.length === 0) return null;
  return (
    <div className="grid gap-1 text-sm">
      <p className="font-medium">Corrected after it was agreed (counted above)</p>
      <ul>
        {corrections.map(({ id, workDay, minutes, note }) => (
          <li key={id}>
            <span className="tabular font-medium">
              {minutes > 0 && "+"}
              {formatHours(minutes)}
            </span>{" "}
            on {formatWeekday(workDay)}: {note}
          </li>
        ))}
      </ul>
    </div>
  );
}
