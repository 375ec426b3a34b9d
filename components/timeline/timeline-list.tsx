import { LinkButton } from "@/components/ui/button";
import { dayIn, formatInstant, formatWeekday, type IsoDay } from "@/lib/units/days";
import type { EntryPeople } from "./entry-fields";
import { TimelineItem, type TimelineItemProps } from "./timeline-item";
import type { TimelineEvent } from "@/lib/rules/timeline/event";

type TimelineListProps = EntryPeople & {
  events: readonly TimelineEvent[];
  clientId: string;
  timeZone: string;
  actions: TimelineItemProps["actions"];
  /** The page of what was before; `null`: that is all. */
  olderHref: string | null;
};

/** What happened, by the day, the newest first. */
export function TimelineList({
  events,
  clientId,
  timeZone,
  actions,
  olderHref,
  ...people
}: TimelineListProps) {
  const days = new Map<IsoDay, TimelineEvent[]>();
  for (const event of events) {
    const day = dayIn(timeZone, event.at);
    days.set(day, [...(days.get(day) ?? []), event]);
  }
  return (
    <div className="grid gap-6">
      {[...days].map(([day, items]) => (
        <section key={day} aria-labelledby={`day-${day}`} className="grid gap-2">
          <h2 id={`day-${day}`} className="text-sm font-semibold">
            {formatWeekday(day)} {day.slice(0, 4)}
          </h2>
          <ul>
            {items.map((item) => (
              <TimelineItem
                key={item.key}
                item={item}
                clientId={clientId}
                when={{ day, time: formatInstant(item.at, timeZone).slice(-5) }}
                actions={actions}
                {...people}
              />
            ))}
          </ul>
        </section>
      ))}
      {olderHref && (
        <div className="no-print">
          <LinkButton href={olderHref}>Earlier</LinkButton>
        </div>
      )}
    </div>
  );
}
