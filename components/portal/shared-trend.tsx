import { Trend, type TrendEvents } from "@/components/history/trend";
import { type ReplacedVersion, ReplacedVersions } from "@/components/history/replaced-versions";
import { Section } from "@/components/ui/section";
import { type TrendPoint, trendSentence } from "@/lib/rules/diagnosis/trend";

type SharedTrendProps = {
  points: readonly TrendPoint[];
  events: TrendEvents;
  replaced: readonly ReplacedVersion[];
  companyName: string;
};

/** What has changed since the first round that was shared; nothing to say before there are two. */
export function SharedTrend({ points, events, replaced, companyName }: SharedTrendProps) {
  const sentence = trendSentence(points, companyName);
  if (!sentence) return null;
  const withheld = points.some(({ scores }) => Object.values(scores).every((score) => score === null));
  return (
    <Section title="What has changed" lead={sentence}>
      <Trend points={points} events={events} />
      {withheld && (
        <p className="max-w-[70ch] text-xs text-ink-soft">
          A round without figures promised the heads that their answers could not be worked out from them.
        </p>
      )}
      <ReplacedVersions replaced={replaced} />
    </Section>
  );
}
