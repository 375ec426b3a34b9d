import { type ForecastRow, readinessForecast, ROW } from "@/lib/pictures/readiness-forecast";
import type { Forecast } from "@/lib/rules/readiness/forecast";

/** When each gate that weeks move would be met, from the likely day to the sure one, on one axis of time. */
export function ForecastPicture({ forecast }: { forecast: Forecast }) {
  const { rows, height, dates, title } = readinessForecast(forecast);
  if (rows.length === 0) return null;
  return (
    <figure className="relative grid grid-cols-1 gap-1">
      <svg role="img" className="picture block w-full overflow-visible" height={height}>
        <title>{title}</title>
        {rows.map((row, at) => (
          <svg key={row.id} y={at * ROW.height} className="overflow-visible">
            <Row row={row} />
          </svg>
        ))}
        {dates.map(({ x, anchor, words }) => (
          <text key={anchor} x={`${x}%`} y={height - 6} textAnchor={anchor} className="faint">
            {words}
          </text>
        ))}
      </svg>
      <figcaption className="text-ink-soft max-w-[70ch] text-xs">
        Drawn a thousand times from the weeks seen so far: the dot is the day that is 50 % likely, the ring
        the one that is 85 % likely. Gates that are met are taken to stay so.
      </figcaption>
      {/* A table ignores the width of sr-only, and its caption widened a phone's page. */}
      <div className="sr-only">
        <table>
          <caption>When each gate would be met</caption>
          <tbody>
            {rows.map(({ id, title: gate, words }) => (
              <tr key={id}>
                <th scope="row">{gate}</th>
                <td>{words}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </figure>
  );
}

function Row({ row: { title, from, to, isOpen, words, isWhole } }: { row: ForecastRow }) {
  const look = isWhole ? "stroke-accent" : "stroke-ink";
  const line = { y1: ROW.lineAt, y2: ROW.lineAt };
  return (
    <>
      <text x="0" y={ROW.titleAt} className={isWhole ? "font-semibold" : "font-medium"}>
        {title}
      </text>
      <line x1="0" x2="100%" {...line} className="stroke-line" />
      <line x1={`${from}%`} x2={`${to}%`} {...line} strokeWidth={isWhole ? 5 : 3} className={look} />
      <circle cx={`${from}%`} cy={ROW.lineAt} r="6" className={isWhole ? "fill-accent" : "fill-ink"} />
      {!isOpen && (
        <circle cx={`${to}%`} cy={ROW.lineAt} r="5" strokeWidth="2" className={`fill-paper ${look}`} />
      )}
      <text x="0" y={ROW.wordsAt} className="soft tabular">
        {words}
      </text>
    </>
  );
}
