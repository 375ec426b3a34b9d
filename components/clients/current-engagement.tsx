import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { TextLink } from "@/components/ui/link";
import { ProgressBar } from "@/components/ui/progress-bar";
import { Section } from "@/components/ui/section";
import { formatDay } from "@/lib/units/days";
import { formatHours } from "@/lib/units/hours";

type Engagement = {
  id: string;
  title: string;
  startsOn: string;
  usedThisWeek: number;
  plannedThisWeek: number;
  usedSinceStart: number;
  plannedSinceStart: number;
};

export function CurrentEngagement({
  clientId,
  engagement,
  mayOpen,
}: {
  clientId: string;
  engagement: Engagement | null;
  /** The reader may open one. */
  mayOpen: boolean;
}) {
  const home = `/clients/${clientId}/engagements`;
  if (!engagement)
    return (
      <Section title="Engagement">
        <EmptyState
          title="No engagement is running"
          action={mayOpen && <LinkButton href={`${home}/new`}>Open an engagement</LinkButton>}
        >
          An engagement holds the hours promised a week, and what they are to bring into use.
        </EmptyState>
      </Section>
    );
  const { id, title, startsOn, usedThisWeek, plannedThisWeek, usedSinceStart, plannedSinceStart } =
    engagement;
  return (
    <Section title="Engagement">
      <p>
        <TextLink href={`${home}/${id}`}>{title}</TextLink>, since {formatDay(startsOn)}
      </p>
      <div className="grid gap-4 sm:grid-cols-2">
        <Usage label="Hours this week" used={usedThisWeek} planned={plannedThisWeek} />
        <Usage label="Hours since the start" used={usedSinceStart} planned={plannedSinceStart} />
      </div>
    </Section>
  );
}

function Usage({ label, used, planned }: { label: string; used: number; planned: number }) {
  const over = used > planned;
  const text = `${formatHours(used)} of ${formatHours(planned)}${over ? `, ${formatHours(used - planned)} over` : ""}`;
  return (
    <ProgressBar label={label} value={used} max={planned} text={text} tone={over ? "danger" : "accent"} />
  );
}
