import { clamp, toPercent } from "./proportion";

type ProgressBarProps = {
  label: string;
  value: number;
  max: number;
  /** The standing in words, shown and read aloud: "12:30 of 40:00". */
  text: string;
  /** A mark on the track, in the same unit: a target, or where time stands. */
  mark?: number;
  tone?: "accent" | "caution" | "danger";
};

const FILLS = { accent: "fill-accent", caution: "fill-caution", danger: "fill-danger" } as const;

/** How far something has come. Over the maximum the bar is full, and the words say by how much. */
export function ProgressBar({ label, value, max, text, mark, tone = "accent" }: ProgressBarProps) {
  return (
    <div className="grid gap-1">
      <div className="flex justify-between gap-4 text-xs">
        <span className="text-ink-soft">{label}</span>
        <span className="tabular font-medium">{text}</span>
      </div>
      <svg
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={max}
        aria-valuenow={clamp(value, 0, max)}
        aria-valuetext={text}
        className="h-2 w-full"
      >
        <rect width="100%" height="100%" rx="2" className="fill-line" />
        <rect width={`${toPercent(value, max)}%`} height="100%" rx="2" className={FILLS[tone]} />
        {mark !== undefined && (
          <rect x={`${toPercent(mark, max)}%`} width="2" height="100%" className="fill-ink" />
        )}
      </svg>
    </div>
  );
}
