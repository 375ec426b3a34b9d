import { type ForecastRow, readinessForecast, ROW } from "@/lib/pictures/readiness-forecast";
import type { Forecast } from "@/lib/rules/readiness/forecast";

/** When each gate that is not met would be, from the likely day to the sure one, on one axis of time. */
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

function Row({ row: { title, span, words, isWhole } }: { row: ForecastRow }) {
  const look = isWhole ? "stroke-accent" : "stroke-ink";
  return (
    <>
      <text x="0" y={ROW.titleAt} className={isWhole ? "font-semibold" : "font-medium"}>
        {title}
      </text>
      <line
        x1="0"
        x2="100%"
        y1={ROW.lineAt}
        y2={ROW.lineAt}
        className="stroke-line"
        strokeDasharray={span ? undefined : "2 5"}
      />
      {span && (
        <>
          <line
            x1={`${span.from}%`}
            x2={`${span.to}%`}
            y1={ROW.lineAt}
            y2={ROW.lineAt}
            strokeWidth={isWhole ? 5 : 3}
            className={look}
          />
          <circle
            cx={`${span.from}%`}
            cy={ROW.lineAt}
            r="6"
            className={isWhole ? "fill-accent" : "fill-ink"}
          />
          {!span.isOpen && (
            <circle
              cx={`${span.to}%`}
              cy={ROW.lineAt}
              r="5"
              strokeWidth="2"
              className={`fill-paper ${look}`}
            />
          )}
        </>
      )}
      <text x="0" y={ROW.wordsAt} className="soft tabular">
        {words}
      </text>
    </>
  );
}
