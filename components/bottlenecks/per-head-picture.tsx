import { type DayMark, type HeadDot, perHeadPicture } from "@/lib/pictures/per-head";
import type { MonthFigures } from "@/lib/rules/bottlenecks/per-head";
import type { IsoDay } from "@/lib/units/days";

const PLOT = 110;

type PerHeadPictureProps = {
  months: readonly MonthFigures[];
  removedDay: IsoDay | null;
  cameBackDay: IsoDay | null;
};

/** Throughput per head over twelve months; the upright lines say when the bottleneck was removed, and came back. */
export function PerHeadPicture({ months, removedDay, cameBackDay }: PerHeadPictureProps) {
  const picture = perHeadPicture(months, [
    { day: removedDay, words: "removed" },
    { day: cameBackDay, words: "came back" },
  ]);
  if (picture.dots.length === 0) return null;
  return (
    <svg role="img" className="picture block w-full overflow-visible" height={PLOT + 22}>
      <title>{picture.title}</title>
      <svg height={PLOT} className="overflow-visible">
        <line x1="0" x2="100%" y1="100%" y2="100%" className="stroke-line-strong" />
        {picture.marks.map((mark) => (
          <Mark key={mark.words} mark={mark} />
        ))}
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" className="overflow-visible" fill="none">
          <path
            d={picture.path}
            vectorEffect="non-scaling-stroke"
            strokeWidth="2"
            className="stroke-accent"
          />
        </svg>
        {picture.dots.map((dot) => (
          <Dot key={dot.month} dot={dot} />
        ))}
      </svg>
      <text x="0" y={PLOT + 18} className="faint" fontSize="12">
        {picture.ends[0]}
      </text>
      <text x="100%" y={PLOT + 18} textAnchor="end" className="faint" fontSize="12">
        {picture.ends[1]}
      </text>
    </svg>
  );
}

function Dot({ dot: { x, y, words } }: { dot: HeadDot }) {
  return (
    <svg x={`${x}%`} y={`${y}%`} className="overflow-visible">
      <circle r="3.5" className="fill-accent stroke-paper" strokeWidth="1.5" />
      <text y="-8" textAnchor="middle" fontSize="12" className="halo soft tabular">
        {words}
      </text>
    </svg>
  );
}

function Mark({ mark: { x, words } }: { mark: DayMark }) {
  return (
    <>
      <line x1={`${x}%`} x2={`${x}%`} y1="0" y2="100%" strokeDasharray="3 4" className="stroke-caution" />
      <text x={`${x}%`} y="100%" dx="5" dy="-6" fontSize="12" className="halo soft">
        {words}
      </text>
    </>
  );
}
