import { HoursOfPlan } from "@/components/clients/hours-of-plan";
import { PlainLink } from "@/components/ui/link";
import type { EngagementFacts } from "@/lib/rules/portfolio/engagement-week";
import type { ClientLoad } from "@/lib/rules/portfolio/load";
import { formatHours } from "@/lib/units/hours";

type ClientHoursProps = {
  client: { id: string; load: ClientLoad; engagements: readonly EngagementFacts[] };
};

/** Used of promised, and what is left, this week and in each month's budget; and the way to the week's note. */
export function ClientHours({ client: { id, load, engagements } }: ClientHoursProps) {
  const running = engagements.filter(({ runs }) => runs);
  if (running.length === 0 && load.usedMinutes === 0)
    return <p className="text-ink-soft">No engagement runs</p>;
  return (
    <div className="tabular grid content-start gap-0.5">
      <p>
        <HoursOfPlan used={load.usedMinutes} planned={load.promisedMinutes} />
      </p>
      <p className="text-ink-soft text-xs">{leftWords(load.promisedMinutes - load.usedMinutes)} this week</p>
      {running.map(({ id: engagementId, cycle }) =>
        cycle?.length === "monthly" ? (
          <p key={engagementId} className="text-ink-soft text-xs">
            {leftWords(cycle.allowanceMinutes - cycle.usedMinutes)} of {formatHours(cycle.allowanceMinutes)}{" "}
            this month
          </p>
        ) : null,
      )}
      {running.slice(0, 1).map(({ id: engagementId }) => (
        <PlainLink
          key={engagementId}
          href={`/clients/${id}/engagements/${engagementId}/notes`}
          className="text-accent w-fit text-xs underline underline-offset-[0.2em]"
        >
          Weekly notes
        </PlainLink>
      ))}
    </div>
  );
}

function leftWords(minutes: number): string {
  return minutes < 0 ? `${formatHours(-minutes)} over` : `${formatHours(minutes)} left`;
}
