import type { ReactNode } from "react";
import { Section } from "@/components/ui/section";
import { Stat, StatRow } from "@/components/ui/stat";
import { shareWords } from "@/lib/rules/escalations/breakdown";
import type { Ledger } from "@/lib/rules/escalations/ledger";
import { daysWords } from "@/lib/rules/escalations/wait";
import { BreakdownBars } from "./breakdown-bars";
import { ExtractionPicture } from "./extraction-picture";

type LedgerFiguresProps = { title: string; ledger: Ledger; actions?: ReactNode };

/** Founder extraction over the weeks, how long things wait, and where they come from. */
export function LedgerFigures({ title, ledger, actions }: LedgerFiguresProps) {
  const { series, trend, total, waiting, medianWait, turned, byCause, byDepartment } = ledger;
  if (trend.verdict === "never") return null;
  return (
    <Section title={title} lead={`${series.length} weeks, this one last.`} actions={actions}>
      <StatRow>
        <Stat label="Reached the CEO" value={total} />
        <Stat label="Wait now" value={waiting} />
        <Stat
          label="Median wait"
          value={medianWait ? daysWords(medianWait.days) : "–"}
          note={medianWait?.isAtLeast ? "or longer: some still wait" : undefined}
        />
        <Stat label="Turned into something" value={shareWords(turned, total)} />
      </StatRow>
      <ExtractionPicture series={series} trend={trend} />
      <div className="grid gap-x-12 gap-y-6 sm:grid-cols-2">
        <BreakdownBars title="Why they reached the CEO" unnamed="Not said yet" shares={byCause} />
        <BreakdownBars title="Where they came from" unnamed="No department" shares={byDepartment} />
      </div>
    </Section>
  );
}
