import { type GapLabel, type GapMark, gapRow } from "@/lib/pictures/gap-plot";
import { GROUP_TITLES_IN, type Group } from "@/lib/rules/diagnosis/words";
import { Track } from "./track";
import { inBoth, type Locale } from "@/lib/rules/questionnaire/locales";
import { useLocale } from "#language";

const WORDS = inBoth({
  en: {
    nobodyAnswered: "nobody answered",
    singleHeadsFromTo: (figure: string | number, figure2: string | number) =>
      `; single heads from ${figure} to ${figure2}`,
  },
  de: {
    nobodyAnswered: "niemand hat geantwortet",
    singleHeadsFromTo: (figure, figure2) => `; einzelne Leitungen von ${figure} bis ${figure2}`,
  },
});

export type GapViewsProps = {
  label: string;
  /** On 0..100, the width of the track. */
  views: Record<Group, number | null>;
  /** From the rules: over two levels apart is a gap to talk about, two levels are a mark. */
  flag?: "gap" | "mark" | null;
  /** The lowest and the highest head, on 0..100; drawn below the track. */
  headSpread?: { low: number; high: number } | null;
  /** How a place on the track is said: points of 100 unless given. */
  figure?: (x: number) => string;
  /** Where the page around it speaks another one. */
  language?: Locale;
};

/** The views of one subject on the scale: who stands where, and how far apart. */
export function GapViews({ label, views, flag, headSpread, figure = points, language }: GapViewsProps) {
  const own = useLocale();
  const locale = language ?? own;
  const words = WORDS[locale];
  const { marks, labels, bar } = gapRow(views);
  const inWords = marks.map((mark) => said(mark, figure, locale)).join(", ") || words.nobodyAnswered;
  const spread = headSpread && headSpread.high > headSpread.low ? headSpread : null;
  const heads = spread ? words.singleHeadsFromTo(figure(spread.low), figure(spread.high)) : "";
  return (
    <Track title={`${label}: ${inWords}${heads}.`} className="h-17">
      {bar && (
        <line
          x1={`${bar.from}%`}
          x2={`${bar.to}%`}
          y1="50%"
          y2="50%"
          strokeWidth="4"
          className={BARS[flag ?? "none"]}
        />
      )}
      {spread && <Spread {...spread} />}
      {/* Largest first, so that views that agree exactly are all still seen. */}
      {marks.toReversed().map((mark) => (
        <Mark key={mark.group} mark={mark} />
      ))}
      {labels.map((label) => (
        <Label key={label.side + label.x} label={label} figure={figure} locale={locale} />
      ))}
    </Track>
  );
}

const BARS = { gap: "stroke-danger", mark: "stroke-caution", none: "stroke-line-strong" } as const;

/** Circle, square and diamond of about equal area: told apart without colour. */
const SHAPES: Record<Group, { d: string; look: string }> = {
  ceo: { d: "M-6.5,0A6.5,6.5,0,1,1,6.5,0A6.5,6.5,0,1,1,-6.5,0Z", look: "fill-accent stroke-paper" },
  head: { d: "M-5.8,-5.8H5.8V5.8H-5.8Z", look: "fill-ink stroke-paper" },
  consultant: { d: "M0,-8L8,0L0,8L-8,0Z", look: "fill-paper stroke-ink" },
};

function Mark({ mark }: { mark: GapMark }) {
  const { d, look } = SHAPES[mark.group];
  return (
    <svg x={`${mark.x}%`} y="50%" className="overflow-visible">
      <path d={d} strokeWidth="2" className={look} />
    </svg>
  );
}

/** A bracket from the lowest head to the highest. */
function Spread({ low, high }: { low: number; high: number }) {
  return (
    <g className="stroke-ink-soft">
      <line x1={`${low}%`} x2={`${high}%`} y1="46" y2="46" />
      {[low, high].map((x) => (
        <line key={x} x1={`${x}%`} x2={`${x}%`} y1="41" y2="46" />
      ))}
    </g>
  );
}

type LabelProps = { label: GapLabel; figure: (x: number) => string; locale: Locale };

function Label({ label: { marks, x, anchor, side }, figure, locale }: LabelProps) {
  const shift = { start: -6, middle: 0, end: 6 }[anchor];
  return (
    <text
      x={`${x}%`}
      dx={shift}
      y={side === "above" ? 17 : 62}
      textAnchor={anchor}
      fontSize="12"
      className="soft"
    >
      {marks.map((mark) => said(mark, figure, locale)).join(" · ")}
    </text>
  );
}

function said({ group, x }: GapMark, figure: (x: number) => string, locale: Locale = "en"): string {
  return `${GROUP_TITLES_IN[locale][group]} ${figure(x)}`;
}

function points(x: number): string {
  return String(Math.round(x));
}
