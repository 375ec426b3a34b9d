import type { CostComparison } from "@/lib/rules/seat/cost";
import { formatMoney } from "@/lib/units/money";

/** Three bars on one scale, each with its value beside it. */
export function CostBars({ currency, comparison }: { currency: string; comparison: CostComparison }) {
  const { fullTime, fractional } = comparison;
  const bars = [
    { label: "Full-time, first year", amount: fullTime.firstYear, own: false },
    { label: "Full-time, every later year", amount: fullTime.laterYear, own: false },
    { label: "Fractional, every year", amount: fractional.year, own: true },
  ];
  const most = bars.reduce((top, { amount }) => (amount > top ? amount : top), 1n);
  return (
    <dl className="grid max-w-2xl gap-4 text-sm">
      {bars.map(({ label, amount, own }) => (
        <div key={label} className="grid gap-1">
          <dt className="text-ink-soft">{label}</dt>
          <dd className="flex items-center gap-3">
            <svg aria-hidden viewBox="0 0 100 6" preserveAspectRatio="none" className="h-4 w-full">
              <rect
                width={Number((amount * 10_000n) / most) / 100}
                height={6}
                className={own ? "fill-accent" : "fill-line-strong"}
              />
            </svg>
            <span className="tabular w-36 shrink-0 text-right font-medium">
              {formatMoney(amount, currency)}
            </span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
