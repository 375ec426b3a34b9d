import { TextLink } from "@/components/ui/link";
import { ProgressBar } from "@/components/ui/progress-bar";
import { Section } from "@/components/ui/section";
import { isUsualWeek, runsInWeek } from "@/lib/rules/hours/planned";
import type { KindShare } from "@/lib/rules/hours/work-kinds";
import { type IsoDay, formatWeek } from "@/lib/units/days";
import { formatHours } from "@/lib/units/hours";
import { WorkByKind, driftSentence } from "./work-by-kind";

type ThisWeekProps = {
  engagement: {
    startsOn: IsoDay;
    endsOn: IsoDay | null;
    plannedMinutesPerWeek: number;
    thisWeek: { monday: IsoDay; minutes: number; kinds: readonly KindShare[] };
    kinds: readonly KindShare[];
  };
  href: string;
};

/** This week beside its plan, and what all the hours so far went into. */
export function ThisWeek({ engagement, href }: ThisWeekProps) {
  const { thisWeek, kinds, plannedMinutesPerWeek } = engagement;
  return (
    <div className="grid items-start gap-x-12 gap-y-6 lg:grid-cols-2">
      {runsInWeek(engagement, thisWeek.monday) && (
        <Section title="This week" lead={formatWeek(thisWeek.monday)}>
          <ProgressBar
            label={
              isUsualWeek(plannedMinutesPerWeek) ? "Hours" : "Hours; the plan is outside the usual 10 to 20"
            }
            value={thisWeek.minutes}
            max={plannedMinutesPerWeek}
            text={`${formatHours(thisWeek.minutes)} of ${formatHours(plannedMinutesPerWeek)} planned`}
          />
          {thisWeek.kinds.length > 0 ? (
            <WorkByKind kinds={thisWeek.kinds} />
          ) : (
            <p className="text-ink-soft text-sm">
              Nothing logged yet. <TextLink href={href}>Open the week</TextLink>
            </p>
          )}
        </Section>
      )}
      {kinds.length > 0 && (
        <Section title="All hours by kind of work" lead={driftSentence(kinds)}>
          <WorkByKind kinds={kinds} />
        </Section>
      )}
    </div>
  );
}
