import type { ReactNode } from "react";
import { Section } from "@/components/ui/section";
import { Stat, StatRow } from "@/components/ui/stat";
import { shareWords } from "@/lib/rules/escalations/breakdown";
import type { Ledger } from "@/lib/rules/escalations/ledger";
import { daysWords } from "@/lib/rules/escalations/wait";
import { BreakdownBars } from "./breakdown-bars";
import { ExtractionPicture } from "./extraction-picture";
import { WORDS } from "./ledger-figures.words";
import { useLocale } from "#language";

type LedgerFiguresProps = { title: string; ledger: Ledger; actions?: ReactNode };

/** Founder extraction over the weeks, how long things wait, and where they come from. */
export function LedgerFigures({ title, ledger, actions }: LedgerFiguresProps) {
  const locale = useLocale();
  const words = WORDS[locale];
  const { series, trend, total, waiting, medianWait, turned, byCause, byDepartment } = ledger;
  if (trend.verdict === "never") return null;
  return (
    <Section title={title} lead={words.weeksThisOneLast(series.length)} actions={actions}>
      <StatRow>
        <Stat label={words.reachedTheCeo} value={total} />
        <Stat label={words.waitNow} value={waiting} />
        <Stat
          label={words.medianWait}
          value={medianWait ? daysWords(medianWait.days, locale) : "–"}
          note={medianWait?.isAtLeast ? words.orLongerSomeStill : undefined}
        />
        <Stat label={words.turnedIntoSomething} value={shareWords(turned, total)} />
      </StatRow>
      <ExtractionPicture series={series} trend={trend} />
      <div className="grid gap-x-12 gap-y-6 sm:grid-cols-2">
        <BreakdownBars title={words.whyTheyReachedThe} unnamed={words.notSaidYet} shares={byCause} />
        <BreakdownBars title={words.whereTheyCameFrom} unnamed={words.noDepartment} shares={byDepartment} />
      </div>
    </Section>
  );
}
