import { OPS_ROLES } from "@/components/clients/words";
import { trendPicture } from "@/lib/pictures/trend";
import { LABELS_IN } from "@/lib/rules/diagnosis/labels";
import type { TrendPoint } from "@/lib/rules/diagnosis/trend";
import { ENGAGEMENT_KINDS_IN, type EngagementKind } from "@/lib/rules/engagement/words";
import { formatDay, type IsoDay } from "@/lib/units/days";
import { EngagementMarks, HireMarks, ScoreMarks, StageMarks, stageWords } from "./trend-marks";
import { Lane } from "./trend-lane";
import { TrendTable } from "./trend-table";
import { WORDS } from "./trend.words";
import { useLocale } from "#language";
import type { Locale } from "@/lib/rules/questionnaire/locales";

export type TrendEvents = {
  today: IsoDay;
  hires: readonly { id: string; day: IsoDay; role: keyof typeof OPS_ROLES }[];
  engagements: readonly { id: string; from: IsoDay; to: IsoDay | null; kind: EngagementKind }[];
};

type TrendProps = { points: readonly TrendPoint[]; events: TrendEvents };

/** Stage and scores over the rounds, with hires and engagements beneath, all on one axis of time. */
export function Trend({ points, events }: TrendProps) {
  const locale = useLocale();
  const words = WORDS[locale];
  const hires = events.hires.map((hire) => ({ ...hire, label: OPS_ROLES[hire.role] }));
  const engagements = events.engagements.map((each) => ({
    ...each,
    label: ENGAGEMENT_KINDS_IN[locale][each.kind],
  }));
  const picture = trendPicture(points, { hires, engagements, today: events.today });
  const behind = { rounds: picture.rounds, hires: picture.hires.map(({ x }) => x) };
  return (
    <figure className="grid grid-cols-1 gap-3">
      <div>
        <Lane
          label={words.stage}
          title={points.map((point) => stageWords(point, locale)).join("; ")}
          rows={2 * rowsOf(picture.stages)}
          behind={behind}
        >
          <StageMarks stages={picture.stages} />
        </Lane>
        {picture.scores
          .filter(({ dots }) => dots.length > 0)
          .map((lane) => (
            <Lane
              key={lane.dimension}
              label={LABELS_IN[locale][lane.dimension]}
              title={scoreWords(points, lane.dimension, locale)}
              behind={behind}
            >
              <ScoreMarks lane={lane} />
            </Lane>
          ))}
        {picture.hires.length > 0 && (
          <Lane
            label={words.hires}
            title={hires.map(({ label, day }) => `${label}, ${formatDay(day, locale)}`).join("; ")}
            rows={rowsOf(picture.hires)}
            behind={behind}
          >
            <HireMarks hires={picture.hires} />
          </Lane>
        )}
        {picture.engagements.length > 0 && (
          <Lane
            label={words.engagements}
            title={engagements.map((each) => `${each.label}, ${spanWords(each, locale)}`).join("; ")}
            rows={picture.engagements.length}
            behind={behind}
          >
            <EngagementMarks engagements={picture.engagements} />
          </Lane>
        )}
        <p className="tabular flex justify-between pt-1.5 text-2xs text-ink-faint sm:pl-48">
          <span>{formatDay(picture.from, locale)}</span>
          <span>{picture.to === events.today ? words.today : formatDay(picture.to, locale)}</span>
        </p>
      </div>
      <figcaption className="max-w-[70ch] text-xs text-ink-soft">
        {words.scoresRunFromThe}
        {picture.hires.length > 0 && words.theDashedOnesAre}.
      </figcaption>
      <TrendTable points={points} />
    </figure>
  );
}

function rowsOf(labels: readonly { row: number }[]): number {
  return Math.max(0, ...labels.map(({ row }) => row)) + 1;
}

function scoreWords(
  points: readonly TrendPoint[],
  dimension: keyof TrendPoint["scores"],
  locale: Locale = "en",
): string {
  const words = WORDS[locale];
  const figures = points.map(({ day, scores }) => {
    const score = scores[dimension];
    return words.on(score === null ? words.noScore : Math.round(score), formatDay(day, locale));
  });
  return `${LABELS_IN[locale][dimension]}: ${figures.join(", ")}`;
}

function spanWords({ from, to }: { from: IsoDay; to: IsoDay | null }, locale: Locale = "en"): string {
  const words = WORDS[locale];
  return to ? words.to(formatDay(from, locale), formatDay(to, locale)) : words.since(formatDay(from, locale));
}
