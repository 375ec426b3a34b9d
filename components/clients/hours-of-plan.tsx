import { formatHours } from "@/lib/units/hours";

/** "3:30 of 12:00"; over the plan it says so in words too. Nothing planned and nothing done shows as a dash. */
export function HoursOfPlan({ used, planned }: { used: number; planned: number | null }) {
  if (!used && !planned) return <span className="text-ink-faint">–</span>;
  const over = planned !== null && used > planned;
  return (
    <span className={over ? "text-danger relative font-medium" : undefined}>
      <span className="whitespace-nowrap">
        {formatHours(used)}
        {planned !== null && <span className={over ? "" : "text-ink-faint"}> / {formatHours(planned)}</span>}
      </span>
      {over && <span className="sr-only"> over its plan</span>}
    </span>
  );
}
