import { EngagementForm } from "@/components/engagements/engagement-form";
import { Section } from "@/components/ui/section";
import type { FormAction } from "@/components/ui/use-form-submit";
import type { EngagementKind } from "@/lib/rules/engagement/words";
import { type IsoDay, addDays } from "@/lib/units/days";
import type { OpportunityShown } from "./opportunity";

type WinFormProps = {
  opportunity: OpportunityShown & { kind: EngagementKind | null };
  /** Made with the form, so that sending it twice makes one engagement. */
  engagementId: string;
  today: IsoDay;
  action: FormAction;
};

/** In the middle of what is usual for a fractional COO. */
const PLANNED_MINUTES = 720;

/** The engagement's own form, filled with what was offered. */
export function WinForm({ opportunity, engagementId, today, action }: WinFormProps) {
  const { id, version, clientCompany, kind, currency, weeks, rateMinorPerHour, minutesPerWeek } = opportunity;
  const startsOn = opportunity.startsOn ?? today;
  return (
    <div id="won">
      <Section
        title="Won"
        lead="Opens the engagement with these terms and moves the client to active, in one step. Its plan comes next."
      >
        <details>
          <summary className="text-accent w-fit text-sm font-medium">It is won: open the engagement</summary>
          <div className="mt-4">
            <EngagementForm
              action={action}
              id={engagementId}
              hidden={{ clientCompanyId: clientCompany.id, opportunityId: id, version }}
              submit="Won: open the engagement"
              terms={{
                ...{ kind: kind ?? "fractional_coo", startsOn, currency },
                endsOn: weeks === null ? null : addDays(startsOn, weeks * 7 - 1),
                rateMinorPerHour: rateMinorPerHour ?? undefined,
                plannedMinutesPerWeek: minutesPerWeek ?? PLANNED_MINUTES,
              }}
            />
          </div>
        </details>
      </Section>
    </div>
  );
}
