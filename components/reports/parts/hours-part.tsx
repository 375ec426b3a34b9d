import { Table, Td, Th } from "@/components/ui/table";
import type { ReportView } from "./types";

type Hours = NonNullable<ReportView["hours"]>;

export function HoursPart({ hours }: Pick<ReportView, "hours">) {
  if (!hours)
    return <p>No engagement is part of this report, so there are no hours to set beside the progress.</p>;
  const { engagement, kind, dates, used, planned, perWeek, weeks, byKind, value } = hours;
  return (
    <>
      <p className="max-w-[70ch]">
        <span className="font-semibold">{engagement}</span>, {kind.charAt(0).toLowerCase() + kind.slice(1)},{" "}
        {dates}. <span className="font-semibold">{used}</span> hours used of{" "}
        <span className="font-semibold">{planned}</span> planned so far: {perWeek} a week over {weeks}{" "}
        {weeks === "1" ? "week" : "weeks"}.
      </p>
      <Progress bars={hours.picture.bars} />
      {byKind.length > 0 && (
        <>
          <h3 className="font-semibold">What the hours went into</h3>
          <Figures
            caption="Hours by kind of work"
            heads={["Kind of work", "Hours", "Share"]}
            rows={byKind.map((row) => [row.title, row.hours, row.percent])}
          />
        </>
      )}
      {value.length > 0 && (
        <>
          <h3 className="font-semibold">What came into use for it</h3>
          <Figures
            caption="Hours for each deliverable in use"
            heads={["Kind", "In use", "Hours", "Hours for each"]}
            rows={value.map((row) => [row.title, row.inUse, row.hours, row.each])}
          />
        </>
      )}
    </>
  );
}

/** Shares of a plan on one scale; the plan is a line, so that going over it shows. */
function Progress({ bars }: Pick<Hours["picture"], "bars">) {
  const most = Math.max(1, ...bars.map(({ share }) => share ?? 0));
  return (
    <dl className="grid max-w-2xl gap-3 text-sm">
      {bars.map(({ title, text, share }) => (
        <div key={title} className="grid gap-1">
          <dt className="text-ink-soft">{title}</dt>
          <dd className="flex items-center gap-3">
            <svg aria-hidden viewBox="0 0 100 6" preserveAspectRatio="none" className="h-4 w-full">
              <rect width={100 / most} height={6} className="fill-line" />
              <rect width={((share ?? 0) / most) * 100} height={6} className="fill-accent" />
              <rect x={100 / most - 0.4} width={0.4} height={6} className="fill-ink" />
            </svg>
            <span className="tabular w-28 shrink-0 text-right font-medium">{text}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

type FiguresProps = { caption: string; heads: readonly string[]; rows: readonly (readonly string[])[] };

/** A table with words in its first column and figures in the others. */
export function Figures({ caption, heads, rows }: FiguresProps) {
  return (
    <Table caption={caption}>
      <thead>
        <tr>
          {heads.map((head, at) => (
            <Th key={head} numeric={at > 0}>
              {head}
            </Th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          <tr key={at}>
            {row.map((cell, column) => (
              <Td key={column} numeric={column > 0} className={column > 0 ? "whitespace-nowrap" : undefined}>
                {cell}
              </Td>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
