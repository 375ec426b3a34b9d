import { clsx } from "clsx";
import { BOX, reportingChartPicture } from "@/lib/pictures/reporting-chart";
import type { ReportingChart as Chart } from "@/lib/rules/seat/reporting-lines";
import { linesInWords } from "@/lib/rules/seat/reporting-words";

/** Who reports to whom, drawn and in words. */
export function ReportingChart({ title, chart }: { title: string; chart: Chart }) {
  const { width, height, boxes, lines } = reportingChartPicture(chart);
  return (
    <figure className="keep-together grid content-start gap-4">
      <figcaption className="text-sm font-medium">{title}</figcaption>
      <svg
        aria-hidden
        viewBox={`0 0 ${width} ${height}`}
        className="w-full"
        style={{ maxWidth: width * 1.15 }}
      >
        {lines.map(({ from, path, basis, changed }) => (
          <path
            key={from}
            d={path}
            fill="none"
            strokeWidth={changed ? 2.5 : 1.5}
            strokeDasharray={basis === "usual" && !changed ? "5 4" : undefined}
            className={changed ? "stroke-accent" : "stroke-line-strong"}
          />
        ))}
        {boxes.map(({ id, title: seat, details, isNew, x, y }) => (
          <g key={id} transform={`translate(${x} ${y})`}>
            <rect
              width={BOX.width}
              height={BOX.height}
              rx={4}
              strokeWidth={isNew ? 2 : 1}
              className={isNew ? "fill-accent-wash stroke-accent" : "fill-surface stroke-line-strong"}
            />
            <text x={BOX.width / 2} textAnchor="middle" className="fill-ink text-[14px]">
              <tspan
                x={BOX.width / 2}
                y={details.length > 1 ? 21 : details.length ? 27 : 36}
                fontWeight={600}
              >
                {seat}
              </tspan>
              {details.map((line, at) => (
                <tspan
                  key={line}
                  x={BOX.width / 2}
                  y={(details.length > 1 ? 37 : 45) + at * 15}
                  className={clsx("text-[12px]", isNew ? "fill-accent" : "fill-ink-soft")}
                >
                  {line}
                </tspan>
              ))}
            </text>
          </g>
        ))}
      </svg>
      <ul className="text-ink-soft grid gap-1 text-sm">
        {linesInWords(chart).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </figure>
  );
}
