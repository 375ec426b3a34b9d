import { FilterLinks } from "@/components/ui/filter-links";
import { TREND_WEEKS, type TrendWeeks } from "@/lib/rules/escalations/weeks";

/** How far back one looks. */
export function WeeksChoice({ clientId, weeks }: { clientId: string; weeks: TrendWeeks }) {
  return (
    <FilterLinks
      label="How far back"
      choices={TREND_WEEKS.map((each) => ({
        href: `/clients/${clientId}/escalations?weeks=${each}`,
        label: `${each} weeks`,
        current: each === weeks,
      }))}
    />
  );
}
