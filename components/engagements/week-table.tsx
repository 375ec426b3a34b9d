import { TextLink } from "@/components/ui/link";
import { Table, Td, Th } from "@/components/ui/table";
import { type IsoDay, formatWeek } from "@/lib/units/days";
import { formatHours } from "@/lib/units/hours";
import { inBoth } from "@/lib/rules/questionnaire/locales";
import { useLocale } from "#language";

const WORDS = inBoth({
  en: {
    week: "Week",
    used: "Used",
    planned: "Planned",
    difference: "Difference",
  },
  de: {
    week: "Woche",
    used: "Verwendet",
    planned: "Geplant",
    difference: "Unterschied",
  },
});

export type WeekRow = { monday: IsoDay; usedMinutes: number; plannedMinutes: number };

type WeekTableProps = {
  caption: string;
  weeks: readonly WeekRow[];
  hrefOf: (monday: IsoDay) => string;
  downloads?: string;
};

/** Weeks with what was used of the plan; each opens. */
export function WeekTable({ caption, weeks, hrefOf, downloads }: WeekTableProps) {
  const locale = useLocale();
  const words = WORDS[locale];
  return (
    <Table caption={caption} downloads={downloads}>
      <thead>
        <tr>
          <Th>{words.week}</Th>
          <Th numeric>{words.used}</Th>
          <Th numeric>{words.planned}</Th>
          <Th numeric>{words.difference}</Th>
        </tr>
      </thead>
      <tbody>
        {weeks.map(({ monday, usedMinutes, plannedMinutes }) => (
          <tr key={monday}>
            <Td className="whitespace-nowrap">
              <TextLink href={hrefOf(monday)}>{formatWeek(monday, locale)}</TextLink>
            </Td>
            <Td numeric>{formatHours(usedMinutes)}</Td>
            <Td numeric>{formatHours(plannedMinutes)}</Td>
            <Td numeric>{difference(usedMinutes - plannedMinutes)}</Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function difference(minutes: number): string {
  return minutes > 0 ? `+${formatHours(minutes)}` : formatHours(minutes);
}
