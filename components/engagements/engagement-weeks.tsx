import type { UsageWeek } from "@/lib/pictures/usage-progress";
import { TableDownloads } from "@/components/ui/table-downloads";
import { WeekTable } from "./week-table";

/** As many as fit beside the rest of the page; the earlier ones are one step away. */
const SHOWN = 8;

type EngagementWeeksProps = {
  base: string;
  /** Of all the weeks. */ downloads: string;
  weeks: readonly UsageWeek[];
  plannedMinutesPerWeek: number;
};

/** The engagement's weeks, latest first; each opens its timesheet. */
export function EngagementWeeks({ base, downloads, weeks, plannedMinutesPerWeek }: EngagementWeeksProps) {
  const rows = weeks
    .map(({ monday, usedMinutes }) => ({ monday, usedMinutes, plannedMinutes: plannedMinutesPerWeek }))
    .reverse();
  const hrefOf = (monday: string) => `${base}/weeks/${monday}`;
  const earlier = rows.slice(SHOWN);
  return (
    <div className="grid gap-3">
      <WeekTable caption="Weeks, latest first" weeks={rows.slice(0, SHOWN)} hrefOf={hrefOf} />
      {earlier.length > 0 && (
        <details>
          <summary className="text-accent w-fit text-sm">Earlier weeks ({earlier.length})</summary>
          <WeekTable caption="Earlier weeks" weeks={earlier} hrefOf={hrefOf} />
        </details>
      )}
      <TableDownloads of="Weeks" path={downloads} />
    </div>
  );
}
