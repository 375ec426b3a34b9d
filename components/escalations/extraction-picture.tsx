import { Table, Td, Th } from "@/components/ui/table";
import { founderExtraction } from "@/lib/pictures/founder-extraction";
import type { Trend } from "@/lib/rules/escalations/trend";
import { trendBasis } from "@/lib/rules/escalations/trend-sentence";
import type { WeekCount } from "@/lib/rules/escalations/weeks";
import { formatWeek } from "@/lib/units/days";
import { inBoth } from "@/lib/rules/questionnaire/locales";
import { useLocale } from "#language";

const WORDS = inBoth({
  en: {
    week: "Week",
    escalations: "Escalations",
    theSameAsA: "The same as a table",
    theDashedLineIs: "The dashed line is the trend. ",
    escalationsPerWeekOldest: "Escalations per week, oldest first",
    thisWeekSoFar: "this week, so far",
  },
  de: {
    week: "Woche",
    escalations: "Eskalationen",
    theSameAsA: "Dasselbe als Tabelle",
    theDashedLineIs: "Die gestrichelte Linie ist der Verlauf. ",
    escalationsPerWeekOldest: "Eskalationen je Woche, die älteste zuerst",
    thisWeekSoFar: "diese Woche, bisher",
  },
});

const PLOT = 170;

/** Founder extraction: how many decisions reached the CEO each week, with the trend through the full weeks. */
export function ExtractionPicture({ series, trend }: { series: readonly WeekCount[]; trend: Trend }) {
  const locale = useLocale();
  const said = WORDS[locale];
  const picture = founderExtraction(series, trend, locale);
  return (
    <figure className="grid grid-cols-1 gap-2">
      <svg role="img" className="picture block w-full overflow-visible" height={PLOT + 24}>
        <title>{picture.title}</title>
        <svg height={PLOT} className="overflow-visible">
          {picture.bars.map(({ monday, x, width, y, height, isFull }) => (
            <rect
              key={monday}
              x={`${x}%`}
              width={`${width}%`}
              y={`${y}%`}
              height={`${height}%`}
              rx="1.5"
              className={isFull ? "fill-accent" : "fill-accent-wash stroke-accent"}
              strokeDasharray={isFull ? undefined : "3 3"}
            />
          ))}
          <line x1="0" x2="100%" y1="100%" y2="100%" className="stroke-line-strong" />
          {picture.trend && (
            <line
              x1={`${picture.trend.from.x}%`}
              y1={`${picture.trend.from.y}%`}
              x2={`${picture.trend.to.x}%`}
              y2={`${picture.trend.to.y}%`}
              strokeWidth="2.5"
              strokeDasharray="7 4"
              className="stroke-caution"
            />
          )}
          {picture.bars.map(({ monday, x, width, y, count }) => (
            <text
              key={monday}
              x={`${x + width / 2}%`}
              y={`${y}%`}
              dy="-6"
              textAnchor="middle"
              fontSize="12"
              className="halo soft tabular"
            >
              {count ?? "·"}
            </text>
          ))}
        </svg>
        <text x="0" y={PLOT + 18} className="faint" fontSize="12">
          {picture.from}
        </text>
        <text x="100%" y={PLOT + 18} textAnchor="end" className="faint" fontSize="12">
          {said.thisWeekSoFar}
        </text>
      </svg>
      <figcaption className="text-ink-soft max-w-[75ch] text-xs">
        {picture.trend && said.theDashedLineIs}
        {trendBasis(trend, locale)}
      </figcaption>
      <details className="no-print text-sm">
        <summary className="text-accent w-fit text-xs">{said.theSameAsA}</summary>
        <Table caption={said.escalationsPerWeekOldest}>
          <thead>
            <tr>
              <Th>{said.week}</Th>
              <Th numeric>{said.escalations}</Th>
            </tr>
          </thead>
          <tbody>
            {picture.bars.map(({ monday, words }) => (
              <tr key={monday}>
                <Td className="whitespace-nowrap">{formatWeek(monday, locale)}</Td>
                <Td numeric>{words}</Td>
              </tr>
            ))}
          </tbody>
        </Table>
      </details>
    </figure>
  );
}
