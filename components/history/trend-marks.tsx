import type { PlacedStage, ScoreLane, TrendPicture } from "@/lib/pictures/trend";
import type { TrendPoint } from "@/lib/rules/diagnosis/trend";
import { STAGE_TITLES_IN, type Stage } from "@/lib/rules/diagnosis/words";
import { formatDay } from "@/lib/units/days";
import { inBoth, type Locale } from "@/lib/rules/questionnaire/locales";
import { useLocale } from "#language";

const WORDS = inBoth({
  en: {
    noVerdict: "No verdict",
    on: (a: string | number, day: string | number) => `${a} on ${day}`,
  },
  de: {
    noVerdict: "Kein Ergebnis",
    on: (a, day) => `${a} am ${day}`,
  },
});

const ROW = 18;
/** From a dot or a line's end to its words. */
const AWAY = { start: 6, middle: 0, end: -6 } as const;

export function stageWords({ stage, day }: Pick<TrendPoint, "stage" | "day">, locale: Locale = "en"): string {
  const words = WORDS[locale];
  return words.on(stage ? STAGE_TITLES_IN[locale][stage] : words.noVerdict, formatDay(day, locale));
}

function stageTitle(stage: Stage | null, locale: Locale = "en"): string {
  const words = WORDS[locale];
  return stage ? STAGE_TITLES_IN[locale][stage] : words.noVerdict;
}

/** Each round's stage over its date. */
export function StageMarks({ stages }: { stages: readonly PlacedStage[] }) {
  const locale = useLocale();
  return stages.map(({ x, stage, day, anchor, row }, at) => (
    <g key={day + at} className="tabular">
      <text
        x={`${x}%`}
        dx={AWAY[anchor]}
        y={row * 2 * ROW + 17}
        textAnchor={anchor}
        className={stage ? "halo font-semibold" : "halo faint"}
      >
        {stageTitle(stage, locale)}
      </text>
      <text
        x={`${x}%`}
        dx={AWAY[anchor]}
        y={row * 2 * ROW + 33}
        textAnchor={anchor}
        fontSize="12"
        className="halo soft"
      >
        {formatDay(day, locale)}
      </text>
    </g>
  ));
}

/** One subject's line with the figure at each round. */
export function ScoreMarks({ lane }: { lane: ScoreLane }) {
  return (
    <>
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" className="overflow-visible" fill="none">
        <path d={lane.path} vectorEffect="non-scaling-stroke" strokeWidth="2" className="stroke-accent" />
      </svg>
      {lane.dots.map(({ x, y, score, labelSide }, at) => (
        <svg key={x + at} x={`${x}%`} y={`${y}%`} className="overflow-visible">
          <circle r="4" className="fill-accent stroke-paper" strokeWidth="1.5" />
          <text
            y={labelSide === "above" ? -8 : 19}
            textAnchor="middle"
            fontSize="12"
            className={at === lane.dots.length - 1 ? "halo font-semibold" : "halo soft"}
          >
            {Math.round(score)}
          </text>
        </svg>
      ))}
    </>
  );
}

/** Who was hired, at the dashed line of the day. */
export function HireMarks({ hires }: { hires: TrendPicture["hires"] }) {
  return hires.map(({ id, x, label, anchor, row }) => (
    <text
      key={id}
      x={`${x}%`}
      dx={AWAY[anchor]}
      y={row * ROW + 20}
      textAnchor={anchor}
      fontSize="12"
      className="halo font-medium"
    >
      {label}
    </text>
  ));
}

/** A bar for each engagement, its name in it or, where it is too short, beside it. */
export function EngagementMarks({ engagements }: { engagements: TrendPicture["engagements"] }) {
  return engagements.map(({ id, label, x1, x2, words }, row) => (
    <g key={id}>
      <rect
        x={`${x1}%`}
        width={`${Math.max(0.5, x2 - x1)}%`}
        y={row * ROW + 9}
        height={ROW - 3}
        rx="2"
        className="fill-accent-wash stroke-accent"
      />
      <text
        x={`${words.x}%`}
        dx={AWAY[words.anchor]}
        y={row * ROW + 21}
        textAnchor={words.anchor}
        fontSize="12"
        className="font-medium"
      >
        {label}
      </text>
    </g>
  ));
}
