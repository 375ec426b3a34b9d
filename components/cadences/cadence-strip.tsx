import { type StripMark, cadenceStrip } from "@/lib/pictures/cadence-strip";
import type { MeetingOnDay } from "@/lib/rules/cadence/meetings";
import { type IsoDay, formatDay } from "@/lib/units/days";
import { inBoth } from "@/lib/rules/questionnaire/locales";
import { useLocale } from "#language";

const WORDS = inBoth({
  en: {
    held: "held",
    missed: "missed",
    planned: "to come",
    cancelled: "called off",
    meetingsByWeek: "Meetings by week",
    weekOf: (day: string | number) => `Week of ${day}`,
  },
  de: {
    held: "gehalten",
    missed: "ausgefallen",
    planned: "kommt noch",
    cancelled: "abgesagt",
    meetingsByWeek: "Besprechungen nach Wochen",
    weekOf: (day) => `Woche vom ${day}`,
  },
});

type CadenceStripProps = { meetings: readonly MeetingOnDay[]; today: IsoDay; weeks: number };

/** The last weeks of one cadence: a filled dot for held, a cross for missed, a bar for called off, a ring for to come. */
export function CadenceStrip({ meetings, today, weeks }: CadenceStripProps) {
  const locale = useLocale();
  const said = WORDS[locale];
  const strip = cadenceStrip(meetings, today, weeks, locale);
  return (
    <figure className="relative grid grid-cols-1 gap-1">
      <svg role="img" className="picture block w-full overflow-visible" height={strip.height}>
        <title>{strip.title}</title>
        {strip.columns.map(({ monday, x, marks }) => (
          <svg key={monday} x={`${x}%`} className="overflow-visible">
            {marks.length === 0 && <line x1="-3" x2="3" y1="9" y2="9" className="stroke-line" />}
            {marks.map((mark) => (
              <Mark key={mark.day} mark={mark} />
            ))}
          </svg>
        ))}
        {strip.dates.map(({ x, anchor, words }) => (
          <text key={anchor} x={`${x}%`} y={strip.datesAt} textAnchor={anchor} className="faint">
            {words}
          </text>
        ))}
      </svg>
      {/* A table ignores the width of sr-only, and its caption widened a phone's page. */}
      <div className="sr-only">
        <table>
          <caption>{said.meetingsByWeek}</caption>
          <tbody>
            {strip.columns.map(({ monday, words }) => (
              <tr key={monday}>
                <th scope="row">{said.weekOf(formatDay(monday, locale))}</th>
                <td>{words}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </figure>
  );
}

function Mark({ mark: { standing, y } }: { mark: StripMark }) {
  if (standing === "held") return <circle cy={y} r="6" className="fill-accent" />;
  if (standing === "planned")
    return <circle cy={y} r="5" fill="none" strokeWidth="1.5" className="stroke-line-strong" />;
  if (standing === "cancelled")
    return <line x1="-6" x2="6" y1={y} y2={y} strokeWidth="3" className="stroke-line-strong" />;
  return (
    <g strokeWidth="2.5" className="stroke-danger">
      <line x1="-5" x2="5" y1={y - 5} y2={y + 5} />
      <line x1="-5" x2="5" y1={y + 5} y2={y - 5} />
    </g>
  );
}

/** What the marks mean, once for all strips of a page. */
export function StripKey() {
  const said = WORDS[useLocale()];
  const marks = [
    ["held", said.held],
    ["missed", said.missed],
    ["cancelled", said.cancelled],
    ["planned", said.planned],
  ] as const;
  return (
    <p className="text-ink-soft flex flex-wrap gap-x-5 gap-y-1 text-xs">
      {marks.map(([standing, words]) => (
        <span key={standing} className="inline-flex items-center gap-1.5">
          <svg aria-hidden width="14" height="14" viewBox="-7 0 14 14">
            <Mark mark={{ day: "", standing, y: 7 }} />
          </svg>
          {words}
        </span>
      ))}
    </p>
  );
}
