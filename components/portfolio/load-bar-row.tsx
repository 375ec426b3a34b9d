import { clsx } from "clsx";
import type { DrawnBar } from "@/lib/pictures/portfolio-week";
import { formatHours } from "@/lib/units/hours";

type LoadBarRowProps = {
  bar: DrawnBar;
  /** Where a mark stands, in per cent. */
  capacity?: number | null;
  strong?: boolean;
};

/** One bar with its name and figures beside it; on a phone above it. */
export function LoadBarRow({ bar, capacity = null, strong = false }: LoadBarRowProps) {
  const { name, promisedMinutes, usedMinutes, promised, used, over } = bar;
  const words = `${formatHours(usedMinutes)} of ${formatHours(promisedMinutes)}`;
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 gap-y-0.5 text-sm sm:grid-cols-[12rem_minmax(0,1fr)_7rem]">
      <span className={clsx("truncate", strong && "font-semibold")}>{name}</span>
      <svg
        aria-hidden
        className="order-last col-span-full h-3 w-full overflow-visible sm:order-none sm:col-span-1"
      >
        <rect width={`${promised}%`} height="100%" strokeWidth="1" className="fill-line stroke-line-strong" />
        <rect width={`${used}%`} height="100%" className="fill-accent" />
        {over > 0 && <rect x={`${promised}%`} width={`${over}%`} height="100%" className="fill-danger" />}
        {capacity !== null && (
          <svg x={`${capacity}%`} className="overflow-visible">
            <rect x="-1.5" y="-3" width="3" height="18" className="fill-ink" />
          </svg>
        )}
      </svg>
      <span className={clsx("tabular text-right", over > 0 && "text-danger font-medium")}>
        {words}
        {over > 0 && <span className="sr-only">, over what was promised</span>}
      </span>
    </li>
  );
}
