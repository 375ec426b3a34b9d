import { inBoth, type Locale } from "@/lib/rules/questionnaire/locales";
import { useLocale } from "#language";

const WORDS = inBoth({
  en: {
    subject: "Subject",
    noAnswers: "no answers",
    scoreTo: "Score, 0 to 100",
  },
  de: {
    subject: "Thema",
    noAnswers: "keine Antworten",
    scoreTo: "Wert, 0 bis 100",
  },
});
export type ScoreBar = {
  id: string;
  label: string;
  score: number | null;
  /** What this score is about or rests on: "6 of 9 statements answered". */
  note?: string;
};

type ScoreBarsProps = {
  caption: string;
  bars: readonly ScoreBar[];
  /** Where the page around it speaks another one. */
  language?: Locale;
};

/** One score a line on 0..100, the figure beside its bar. An unknown score has no bar and says so. */
export function ScoreBars({ caption, bars, language }: ScoreBarsProps) {
  const own = useLocale();
  const words = WORDS[language ?? own];
  return (
    <table className="w-full text-sm">
      <caption className="sr-only">{caption}</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">{words.subject}</th>
          <th scope="col">{words.scoreTo}</th>
        </tr>
      </thead>
      <tbody>
        {bars.map(({ id, label, score, note }) => (
          <tr key={id} className="border-line max-sm:block max-sm:py-2 not-first:border-t">
            <th
              scope="row"
              className="w-56 py-2.5 pr-4 text-left font-medium max-sm:block max-sm:w-auto max-sm:py-0"
            >
              {label}
              {note && <span className="text-ink-soft block text-xs font-normal">{note}</span>}
            </th>
            <td className="max-sm:block">
              <div className="flex items-center gap-3">
                <svg aria-hidden className="h-2.5 w-0 grow">
                  <rect width="100%" height="100%" rx="2" className="fill-line" />
                  {score !== null && (
                    <rect width={`${score}%`} height="100%" rx="2" className="fill-accent" />
                  )}
                </svg>
                <span className="tabular w-18 text-right font-semibold whitespace-nowrap">
                  {score === null ? (
                    <span className="text-ink-faint text-xs font-normal">{words.noAnswers}</span>
                  ) : (
                    Math.round(score)
                  )}
                </span>
              </div>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
