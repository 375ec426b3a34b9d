import { Trend, type TrendEvents } from "@/components/history/trend";
import { type ReplacedVersion, ReplacedVersions } from "@/components/history/replaced-versions";
import { Section } from "@/components/ui/section";
import { type TrendPoint, trendSentence } from "@/lib/rules/diagnosis/trend";
import { inBoth } from "@/lib/rules/questionnaire/locales";
import { useLocale } from "#language";

const WORDS = inBoth({
  en: {
    whatHasChanged: "What has changed",
    aRoundWithoutFigures:
      "A round without figures promised the heads that their answers could not be worked out from them.",
  },
  de: {
    whatHasChanged: "Was sich geändert hat",
    aRoundWithoutFigures:
      "Eine Runde ohne Werte hat den Leitungen zugesagt, dass sich ihre Antworten nicht daraus errechnen lassen.",
  },
});

type SharedTrendProps = {
  points: readonly TrendPoint[];
  events: TrendEvents;
  replaced: readonly ReplacedVersion[];
  companyName: string;
};

/** What has changed since the first round that was shared; nothing to say before there are two. */
export function SharedTrend({ points, events, replaced, companyName }: SharedTrendProps) {
  const locale = useLocale();
  const words = WORDS[locale];
  const sentence = trendSentence(points, companyName, locale);
  if (!sentence) return null;
  const withheld = points.some(({ scores }) => Object.values(scores).every((score) => score === null));
  return (
    <Section title={words.whatHasChanged} lead={sentence}>
      <Trend points={points} events={events} />
      {withheld && <p className="max-w-[70ch] text-xs text-ink-soft">{words.aRoundWithoutFigures}</p>}
      <ReplacedVersions replaced={replaced} />
    </Section>
  );
}
