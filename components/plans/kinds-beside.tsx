import { Section } from "@/components/ui/section";
import { Table, Td, Th } from "@/components/ui/table";
import type { KindBesidePlan } from "@/lib/rules/engagement/plan-standing";
import { WORK_KIND_TITLES } from "@/lib/rules/engagement/words";
import { totalMinutes } from "@/lib/rules/hours/worked";
import { toPercent } from "@/components/ui/proportion";
import { formatDay, type IsoDay } from "@/lib/units/days";
import { formatHours } from "@/lib/units/hours";

type KindsBesideProps = {
  kinds: readonly KindBesidePlan[];
  /** From the plan's first day on; what was worked before it is said, and compared with nothing. */
  counted: { from: IsoDay | null; minutesBefore: number };
  downloads: string;
};

/** Hours planned and used by kind of work, beside each other and on one scale. */
export function KindsBeside({ kinds, counted, downloads }: KindsBesideProps) {
  const most = Math.max(
    0,
    ...kinds.flatMap(({ plannedMinutes, usedMinutes }) => [plannedMinutes, usedMinutes]),
  );
  const used = totalMinutes(kinds.map(({ usedMinutes }) => ({ minutes: usedMinutes })));
  const planned = totalMinutes(kinds.map(({ plannedMinutes }) => ({ minutes: plannedMinutes })));
  if (kinds.length === 0) return null;
  return (
    <Section title="Hours by kind of work" lead={`${sinceWords(counted)} The grey bar is the plan.`}>
      <Table caption="Hours planned and used by kind of work" downloads={downloads}>
        <thead>
          <tr>
            <Th>Kind of work</Th>
            <Th numeric>Planned</Th>
            <Th numeric>Used</Th>
            <Th className="hidden w-2/5 sm:table-cell">
              <span className="sr-only">Drawn</span>
            </Th>
          </tr>
        </thead>
        <tbody>
          {kinds.map(({ kind, plannedMinutes, usedMinutes }) => (
            <tr key={kind}>
              <Td>{WORK_KIND_TITLES[kind]}</Td>
              <Td numeric>{plannedMinutes > 0 ? formatHours(plannedMinutes) : "not planned"}</Td>
              <Td numeric>{formatHours(usedMinutes)}</Td>
              <Td className="hidden sm:table-cell">
                <svg aria-hidden className="block h-4 w-full">
                  <rect
                    width={`${toPercent(plannedMinutes, most)}%`}
                    height="6"
                    rx="2"
                    className="fill-line-strong"
                  />
                  <rect
                    y="8"
                    width={`${toPercent(usedMinutes, most)}%`}
                    height="6"
                    rx="2"
                    className={kind === "firefighting" ? "fill-caution" : "fill-accent"}
                  />
                </svg>
              </Td>
            </tr>
          ))}
          <tr className="font-medium">
            <Td>Together</Td>
            <Td numeric>{formatHours(planned)}</Td>
            <Td numeric>{formatHours(used)}</Td>
            <Td className="hidden sm:table-cell" />
          </tr>
        </tbody>
      </Table>
    </Section>
  );
}

function sinceWords({ from, minutesBefore }: KindsBesideProps["counted"]): string {
  const since = from ? `since the plan’s first day, ${formatDay(from)}` : "so far";
  const before =
    minutesBefore === 0
      ? ""
      : ` ${formatHours(minutesBefore)} hours from before that day are not counted here: there was no plan to go by.`;
  return `Planned in the weeks of the phases that have begun, and used ${since}.${before}`;
}
