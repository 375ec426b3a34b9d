import { spentWords } from "./words";

type ItemClockProps = { title: string; minutes: number; seconds: number; runs: boolean };

/** How long an item has taken of what it was given; over its time it says so in words. */
export function ItemClock({ title, minutes, seconds, runs }: ItemClockProps) {
  const planned = minutes * 60;
  const over = seconds - planned;
  const share = Math.min(100, (seconds / planned) * 100);
  const words = `${spentWords(seconds)} of ${minutes}:00${over > 0 ? `, ${spentWords(over)} over` : ""}`;
  const fill = over > 0 ? "fill-danger" : runs ? "fill-accent" : "fill-line-strong";
  return (
    <div className="flex items-center gap-3" role="timer" aria-label={`Time on ${title}`} aria-live="off">
      <svg aria-hidden className="h-1.5 min-w-0 flex-1">
        <rect width="100%" height="100%" rx="2" className="fill-line" />
        <rect width={`${share}%`} height="100%" rx="2" className={fill} />
      </svg>
      <span className={`tabular text-xs ${over > 0 ? "text-danger font-medium" : "text-ink-soft"}`}>
        {words}
      </span>
    </div>
  );
}
