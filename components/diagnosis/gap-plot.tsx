import { type GapLabel, type GapMark, gapRow } from "@/lib/pictures/gap-plot";
import { GROUP_TITLES, type Group } from "@/lib/rules/diagnosis/words";
import { Track } from "./track";

export type GapSubject = {
  id: string;
  label: string;
  score: number | null;
  views: Record<Group, number | null>;
  /** From the rules: over two levels apart is a gap to talk about, two levels are a mark. */
  flag?: "gap" | "mark" | null;
};

/** What CEO, heads and consultant see in the same subjects, and how far apart. A table, so it reads aloud as one. */
export function GapPlot({ caption, subjects }: { caption: string; subjects: readonly GapSubject[] }) {
  return (
    <table className="block text-sm sm:table sm:w-full">
      <caption className="sr-only">{caption}</caption>
      <thead className="text-ink-soft max-sm:sr-only text-left text-xs">
        <tr>
          <th scope="col" className="w-40 pb-1 lg:w-56 font-medium">
            Subject
          </th>
          <th scope="col" className="w-14 pr-6 pb-1 text-right font-medium">
            Score
          </th>
          <th scope="col" className="pb-1 font-medium">
            <span className="flex justify-between px-2">
              <span>0 weakest</span>
              <span className="sr-only">Views of CEO, heads and consultant</span>
              <span>100 strongest</span>
            </span>
          </th>
          <th scope="col" className="w-32 pb-1 lg:w-48 pl-6 font-medium">
            Distance
          </th>
        </tr>
      </thead>
      <tbody className="max-sm:block">
        {subjects.map((subject) => (
          <GapPlotRow key={subject.id} {...subject} />
        ))}
      </tbody>
    </table>
  );
}

function GapPlotRow({ label, score, views, flag }: GapSubject) {
  const { marks, labels, bar, missing } = gapRow(views);
  const inWords = marks.map(inFigures).join(", ") || "nobody answered";
  return (
    <tr className="border-line max-sm:grid max-sm:grid-cols-[1fr_auto] max-sm:gap-x-4 max-sm:border-t max-sm:py-3 sm:*:border-t sm:*:border-line">
      <th scope="row" className="py-2 text-left align-middle font-medium max-sm:py-0">
        {label}
      </th>
      <td className="text-right align-middle font-semibold whitespace-nowrap max-sm:text-base sm:pr-6">
        {score === null ? (
          <span className="text-xs font-normal text-ink-faint">no score</span>
        ) : (
          Math.round(score)
        )}
      </td>
      <td className="px-2 align-middle max-sm:col-span-2">
        <Track title={`${label}: ${inWords}.`} className="h-17">
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
          {/* Largest first, so that views that agree exactly are all still seen. */}
          {marks.toReversed().map((mark) => (
            <Mark key={mark.group} mark={mark} />
          ))}
          {labels.map((words) => (
            <Label key={words.side + words.x} label={words} />
          ))}
        </Track>
      </td>
      <td className="py-2 align-middle text-xs text-ink-soft max-sm:col-span-2 max-sm:py-0 sm:pl-6">
        {bar && (
          <span className={DISTANCES[flag ?? "none"]}>
            {bar.distance} apart{flag === "gap" && ": talk about it"}
          </span>
        )}
        {missing.length > 0 && (
          <span className="block">No view from {missing.map((group) => MISSING[group]).join(", ")}</span>
        )}
      </td>
    </tr>
  );
}

const BARS = { gap: "stroke-danger", mark: "stroke-caution", none: "stroke-line-strong" } as const;
const DISTANCES = { gap: "font-medium text-danger", mark: "font-medium text-caution", none: "" } as const;
const MISSING: Record<Group, string> = { ceo: "the CEO", head: "heads", consultant: "the consultant" };

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

function Label({ label: { marks, x, anchor, side } }: { label: GapLabel }) {
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
      {marks.map(inFigures).join(" · ")}
    </text>
  );
}

function inFigures({ group, x }: GapMark): string {
  return `${GROUP_TITLES[group]} ${Math.round(x)}`;
}
