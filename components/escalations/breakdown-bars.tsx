import type { Share } from "@/lib/rules/escalations/breakdown";

type BreakdownBarsProps = { title: string; unnamed: string; shares: readonly Share[] };

/** How often each occurs: a bar beside its figure, so that the figure carries it. */
export function BreakdownBars({ title, unnamed, shares }: BreakdownBarsProps) {
  return (
    <div className="grid content-start gap-2">
      <h3 className="text-sm font-semibold">{title}</h3>
      <ul className="grid gap-1.5 text-sm">
        {shares.map(({ name, count, ofLargest }) => (
          <li
            key={name ?? ""}
            className="grid grid-cols-[minmax(0,10rem)_minmax(0,1fr)_2rem] items-center gap-3"
          >
            <span className={name === null ? "text-ink-soft truncate" : "truncate"}>{name ?? unnamed}</span>
            <span aria-hidden className="bg-sunken block h-2.5 rounded-full">
              <span
                className="bg-accent block h-full rounded-full"
                style={{ width: `${Math.round(100 * ofLargest)}%` }}
              />
            </span>
            <span className="tabular text-right">{count}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
