import { oneDecimal } from "@/lib/units/formatters";
import { clsx } from "clsx";
import { LABELS_IN } from "@/lib/rules/diagnosis/labels";
import type { Comparison, Pair } from "@/lib/rules/diagnosis/comparison";
import { DIMENSIONS } from "@/lib/rules/questionnaire/dimensions";
import { inBoth, type Locale } from "@/lib/rules/questionnaire/locales";
import { useLocale } from "#language";

const WORDS = inBoth({
  en: {
    now: "Now",
    here: "Here",
    subject: "Subject",
    picture: "Picture",
    scoresNowAndIn: "Scores now and in this scenario, 0 to 100",
  },
  de: {
    now: "Jetzt",
    here: "Hier",
    subject: "Thema",
    picture: "Bild",
    scoresNowAndIn: "Werte jetzt und in diesem Szenario, 0 bis 100",
  },
});

type ScoreMovesProps = Pick<Comparison, "dimensions" | "integrationIndex">;

/** Each score now and as it would be, on 0 to 100: a ring is now, a dot is here, and only what moved is bold. */
export function ScoreMoves({ dimensions, integrationIndex }: ScoreMovesProps) {
  const locale = useLocale();
  const words = WORDS[locale];
  const scores = [
    ...DIMENSIONS.map((id) => ({ id, label: LABELS_IN[locale][id], score: dimensions[id] })),
    { id: "integrationIndex", label: LABELS_IN[locale].integrationIndex, score: integrationIndex },
  ];
  return (
    <table className="w-full text-sm">
      <caption className="sr-only">{words.scoresNowAndIn}</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">{words.subject}</th>
          <th scope="col">{words.picture}</th>
          <th scope="col">{words.now}</th>
          <th scope="col">{words.here}</th>
        </tr>
      </thead>
      <tbody>
        {scores.map(({ id, label, score }) => (
          <ScoreMove key={id} label={label} score={score} />
        ))}
      </tbody>
    </table>
  );
}

function ScoreMove({ label, score: { real, other } }: { label: string; score: Pair<number | null> }) {
  const locale = useLocale();
  const moved = real !== other;
  return (
    <tr className="not-first:border-t not-first:border-line">
      <th
        scope="row"
        className={clsx("py-1.5 pr-3 text-left", moved ? "font-medium" : "font-normal text-ink-soft")}
      >
        {label}
      </th>
      <td className="w-1/3 px-2">
        <svg aria-hidden className="block h-4 w-full overflow-visible">
          <line x1="0" x2="100%" y1="8" y2="8" className="stroke-line" />
          {real !== null && other !== null && moved && (
            <line x1={`${real}%`} x2={`${other}%`} y1="8" y2="8" strokeWidth="2" className="stroke-accent" />
          )}
          {real !== null && (
            <circle cx={`${real}%`} cy="8" r="5" strokeWidth="2" className="fill-paper stroke-ink-soft" />
          )}
          {other !== null && moved && <circle cx={`${other}%`} cy="8" r="5" className="fill-accent" />}
        </svg>
      </td>
      <td className="tabular w-10 text-right text-ink-soft">{figure(real, other, locale)}</td>
      <td className="tabular w-14 text-right font-semibold whitespace-nowrap">
        {moved && (
          <>
            <span aria-hidden className="font-normal text-ink-faint">
              →{" "}
            </span>
            {figure(other, real, locale)}
          </>
        )}
      </td>
    </tr>
  );
}

/** Whole, unless that would hide the move. */
function figure(score: number | null, beside: number | null, locale: Locale = "en"): string {
  if (score === null) return "–";
  const hidden = beside !== null && beside !== score && Math.round(beside) === Math.round(score);
  return hidden ? oneDecimal(score, locale) : String(Math.round(score));
}
