import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { OutcomeTables } from "@/components/pipeline/outcome-tables";
import { moneyOf } from "@/components/pipeline/words";
import { PageShell } from "@/components/shell/page-shell";
import { FilterLinks } from "@/components/ui/filter-links";
import { Stat, StatRow } from "@/components/ui/stat";
import { requireStaff } from "@/lib/auth/viewer";
import { getOutcomes } from "@/lib/pipeline/outcome-queries";
import { type OutcomePeriod, outcomePeriod } from "@/lib/pipeline/schema";

export const metadata: Metadata = { title: "Won and lost" };

const PERIODS: Record<OutcomePeriod, string> = {
  "twelve-months": "The last twelve months",
  "this-year": "This year",
  "last-year": "Last year",
  all: "All of it",
};

export default async function OutcomesPage({ searchParams }: PageProps<"/pipeline/outcomes">) {
  const viewer = await requireStaff();
  const period = outcomePeriod.parse((await searchParams).period);
  const outcomes = await getOutcomes(viewer, period);
  if (!outcomes) notFound();
  const { won, lost, ratePct, wonValue, lostValue } = outcomes.all;
  return (
    <PageShell
      title="Won and lost"
      answer={
        ratePct === null
          ? "Nothing was decided in this time."
          : `${won} won and ${lost} lost: ${ratePct} of a hundred.`
      }
      audience="Owners and consultants only"
      breadcrumbs={[{ href: "/pipeline", label: "Pipeline" }]}
      nav={
        <FilterLinks
          label="Period"
          choices={Object.entries(PERIODS).map(([value, label]) => ({
            href: `/pipeline/outcomes?period=${value}`,
            label,
            current: value === period,
          }))}
        />
      }
    >
      {ratePct !== null && (
        <>
          <StatRow>
            <Stat label="Won" value={won} note={moneyOf(wonValue)} />
            <Stat label="Lost" value={lost} note={moneyOf(lostValue)} />
            <Stat label="Won of a hundred" value={ratePct} />
          </StatRow>
          <OutcomeTables {...outcomes} />
        </>
      )}
    </PageShell>
  );
}
