import { formatHours } from "@/lib/units/hours";

/** "3:30 / 12:00"; over the plan it says so in words too. Nothing planned and nothing done shows as a dash. */
export function HoursOfPlan({ used, planned }: { used: number; planned: number | null }) {
  if (!used && !planned) return <span className="text-ink-faint">–</span>;
  if (planned === null) return formatHours(used);
  const plan = ` / ${formatHours(planned)}`;
  if (used <= planned)
    return (
      <>
        {formatHours(used)}
        <span className="text-ink-faint">{plan}</span>
      </>
    );
  return (
    <span className="text-danger relative font-medium">
      {formatHours(used) + plan}
      <span className="sr-only"> over its plan</span>
    </span>
  );
}
