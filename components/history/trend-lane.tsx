import type { ReactNode } from "react";

type LaneProps = {
  label: string;
  /** What is drawn, read aloud. */
  title: string;
  /** Lines of text the lane holds; a lane of scores has its own height. */
  rows?: number;
  /** Where the rounds and the hires stand on the axis, to draw through every lane. */
  behind: { rounds: readonly number[]; hires: readonly number[] };
  children: ReactNode;
};

const ROW = 18;
const SCORES = 72;

/** One track of the trend, its name beside it, on a phone above it. Positions are percentages, so text never stretches. */
export function Lane({ label, title, rows, behind, children }: LaneProps) {
  return (
    <div className="keep-together border-t border-line sm:grid sm:grid-cols-[12rem_minmax(0,1fr)] sm:items-center">
      <p className="pt-1.5 pr-4 text-sm font-medium sm:py-0">{label}</p>
      <svg
        role="img"
        height={rows === undefined ? SCORES : rows * ROW + 14}
        className="picture block w-full overflow-visible"
      >
        <title>{title}</title>
        {behind.rounds.map((x) => (
          <line key={x} x1={`${x}%`} x2={`${x}%`} y1="0" y2="100%" className="stroke-line" />
        ))}
        {behind.hires.map((x) => (
          <line
            key={x}
            x1={`${x}%`}
            x2={`${x}%`}
            y1="0"
            y2="100%"
            strokeDasharray="3 4"
            className="stroke-caution"
          />
        ))}
        {children}
      </svg>
    </div>
  );
}
