import { formatWeekday, type IsoDay } from "@/lib/units/days";
import { formatHours } from "@/lib/units/hours";
import { inBoth } from "@/lib/rules/questionnaire/locales";
import { useLocale } from "#language";

const WORDS = inBoth({
  en: {
    on: "on ",
    correctedAfterItWas: "Corrected after it was agreed (counted above)",
  },
  de: {
    on: "am ",
    correctedAfterItWas: "Nach der Zustimmung berichtigt (oben mitgezählt)",
  },
});

export type CorrectionsProps = {
  corrections: ReadonlyArray<{ id: string; workDay: IsoDay; minutes: number; note: string | null }>;
};

/** What an agreed week was changed by, each with its reason; already counted in its hours. */
export function Corrections({ corrections }: CorrectionsProps) {
  const locale = useLocale();
  const words = WORDS[locale];
  if (corrections.length === 0) return null;
  return (
    <div className="grid gap-1 text-sm">
      <p className="font-medium">{words.correctedAfterItWas}</p>
      <ul>
        {corrections.map(({ id, workDay, minutes, note }) => (
          <li key={id}>
            <span className="tabular font-medium">
              {minutes > 0 && "+"}
              {formatHours(minutes)}
            </span>{" "}
            {words.on}
            {formatWeekday(workDay, locale)}: {note}
          </li>
        ))}
      </ul>
    </div>
  );
}
