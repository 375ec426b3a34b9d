import type { Comparison, JudgedPart, Pair } from "@/lib/rules/diagnosis/comparison";
import { ROLE_TITLES_IN, STAGE_TITLES_IN } from "@/lib/rules/diagnosis/words";
import { WORDS } from "./verdict-pair.words";
import { useLocale } from "#language";
import { type Locale, midSentence } from "@/lib/rules/questionnaire/locales";

type VerdictPairProps = {
  verdict: Pair<JudgedPart>;
  /** Left out where the round keeps what it rests on. */
  confidence?: Comparison["confidence"];
};

/** What the rules say now and what they would say, part by part. */
export function VerdictPair({ verdict: { real, other }, confidence }: VerdictPairProps) {
  const locale = useLocale();
  const words = WORDS[locale];
  const parts = [
    { label: words.stage, now: stageWords(real, locale), then: stageWords(other, locale) },
    { label: words.callsFor, now: roleWords(real, locale), then: roleWords(other, locale) },
    ...(confidence ? [{ label: words.confidence, now: confidence.real, then: confidence.other }] : []),
  ];
  return (
    <table className="w-full text-sm">
      <caption className="sr-only">{words.theVerdictNowAnd}</caption>
      <thead>
        <tr className="text-left text-xs text-ink-soft">
          <td />
          <th scope="col" className="pb-1 font-normal">
            {words.now}
          </th>
          <th scope="col" className="pb-1 font-normal">
            {words.here}
          </th>
        </tr>
      </thead>
      <tbody>
        {parts.map(({ label, now, then }) => (
          <tr key={label} className="border-t border-line align-top">
            <th scope="row" className="py-1.5 pr-3 text-left font-normal text-ink-soft">
              {label}
            </th>
            <td className="py-1.5 pr-3 first-letter:uppercase">{now}</td>
            <td className="py-1.5 first-letter:uppercase">
              {now === then ? (
                <span className="text-ink-faint">{words.theSame}</span>
              ) : (
                <span className="font-semibold text-accent">{then}</span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function stageWords({ conclusive, stage }: JudgedPart, locale: Locale = "en"): string {
  const words = WORDS[locale];
  return conclusive ? midSentence(STAGE_TITLES_IN[locale][stage], locale) : words.tooLittleAnswered;
}

export function roleWords({ conclusive, role }: JudgedPart, locale: Locale = "en"): string {
  const words = WORDS[locale];
  return conclusive ? ROLE_TITLES_IN[locale][role] : words.tooLittleAnswered;
}
