import { TextLink } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { formatWeek, type IsoDay } from "@/lib/units/days";

/** Other weeks that wait for the client's word. */
export function WeeksToAgree({ weeks, shown }: { weeks: readonly IsoDay[]; shown: IsoDay }) {
  const others = weeks.filter((monday) => monday !== shown);
  if (others.length === 0) return null;
  return (
    <Notice
      title={others.length === 1 ? "One more week waits for you" : `${others.length} more weeks wait for you`}
    >
      <ul>
        {others.map((monday) => (
          <li key={monday}>
            <TextLink href={`/portal/weeks?week=${monday}`}>{formatWeek(monday)}</TextLink>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
