import { TextLink } from "@/components/ui/link";
import { TIMELINE_KINDS, type TimelineKind } from "@/lib/rules/timeline/kinds";
import { dateFormat } from "@/lib/units/formatters";
import { dayIn } from "@/lib/units/days";
import { KINDS } from "./words";

type SinceLastVisitProps = {
  clientId: string;
  /** `null`: it is their first look. */
  news: { since: Date; counts: readonly { kind: TimelineKind; n: number }[] } | null;
  today: string;
  timeZone: string;
};

/** What came to be known of a client since the reader last looked, each with the way to it. */
export function SinceLastVisit({ clientId, news, today, timeZone }: SinceLastVisitProps) {
  if (!news) return null;
  const { since, counts } = news;
  const found = TIMELINE_KINDS.flatMap((kind) => counts.filter((count) => count.kind === kind));
  const path = `/clients/${clientId}/timeline?since=${encodeURIComponent(since.toISOString())}`;
  return (
    <p id="since" className="border-line text-ink-soft scroll-mt-20 border-l-2 py-1 pl-4 text-sm">
      Since {sinceWords(since, today, timeZone)}:{" "}
      {found.length === 0
        ? "nothing new."
        : found.map(({ kind, n }, at) => (
            <span key={kind}>
              {at > 0 && ", "}
              <TextLink href={`${path}&kind=${kind}`}>
                {n} {KINDS[kind][n === 1 ? 0 : 1]}
              </TextLink>
            </span>
          ))}
      {found.length > 1 && (
        <>
          {". "}
          <TextLink href={path}>All of it</TextLink>
        </>
      )}
    </p>
  );
}

/** "Tuesday, 24 November"; of today, the hour. */
function sinceWords(since: Date, today: string, timeZone: string): string {
  if (dayIn(timeZone, since) === today)
    return `${dateFormat("en-GB", { timeZone, hour: "2-digit", minute: "2-digit" }).format(since)} today`;
  const weekday = dateFormat("en-GB", { timeZone, weekday: "long" }).format(since);
  return `${weekday}, ${dateFormat("en-GB", { timeZone, day: "numeric", month: "long" }).format(since)}`;
}
