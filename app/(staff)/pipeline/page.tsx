import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Board } from "@/components/pipeline/board";
import { OpportunityTable } from "@/components/pipeline/opportunity-table";
import { sums } from "@/components/pipeline/words";
import { PageShell } from "@/components/shell/page-shell";
import { LinkButton } from "@/components/ui/button";
import { TextLink } from "@/components/ui/link";
import { ListFilters } from "@/components/ui/data-table/list-filters";
import { Stat, StatRow } from "@/components/ui/stat";
import { SubNav } from "@/components/ui/sub-nav";
import { TableDownloads } from "@/components/ui/table-downloads";
import { can } from "@/lib/auth/policy";
import { requireStaff } from "@/lib/auth/viewer";
import { MOST_OPPORTUNITIES, listOpportunities } from "@/lib/pipeline/queries";
import { type PipelineView, pipelineView } from "@/lib/pipeline/schema";
import { sorted } from "@/lib/pipeline/sorted";
import { expectedOf, stepState, totalsOf, valueOf } from "@/lib/rules/pipeline/pipeline";
import { formatMoney } from "@/lib/units/money";
import { moveOpportunityAction } from "./actions";

export const metadata: Metadata = { title: "Pipeline" };

const STATES = [
  { value: "won", label: "Won" },
  { value: "lost", label: "Lost" },
  { value: "all", label: "All, closed ones too" },
];

export default async function PipelinePage({ searchParams }: PageProps<"/pipeline">) {
  const viewer = await requireStaff();
  const input = pipelineView.parse(await searchParams);
  const listed = await listOpportunities(viewer, input);
  if (!listed) notFound();
  const { today, owners, opportunities, firmPct } = listed;
  const totals = totalsOf(opportunities, firmPct);
  const late = opportunities.filter(
    (one) => stepState(one.stage, one.nextStepDay, today) === "overdue",
  ).length;
  const isBoard = input.view === "board";
  const money = (minor: bigint | null, currency: string) => minor !== null && formatMoney(minor, currency);
  const rows = sorted(opportunities, input.sort, firmPct).map((one) => ({
    ...{ ...one, today },
    value: money(valueOf(one), one.currency) || null,
    expected: money(expectedOf(one, firmPct), one.currency) || null,
  }));
  const whose = owners.map(({ id, displayName }) => ({ value: id, label: displayName }));

  return (
    <PageShell
      title="Pipeline"
      answer={
        late === 0
          ? "No next step is overdue."
          : `${late} next ${late === 1 ? "step is" : "steps are"} overdue.`
      }
      audience="Owners and consultants only"
      nav={<SubNav label="How it is shown" items={views(input)} />}
      actions={
        <>
          <LinkButton href="/pipeline/new">Add an opportunity</LinkButton>
          {can(viewer, "client:add") && <LinkButton href="/clients/new">Add a client</LinkButton>}
        </>
      }
    >
      <ListFilters
        searchLabel="Search by client or title"
        filters={[
          {
            name: "owner",
            label: "Whose",
            any: "Everybody’s",
            options: [...whose, { value: "none", label: "Nobody’s yet" }],
          },
          ...(isBoard ? [] : [{ name: "state", label: "State", any: "Open", options: STATES }]),
        ]}
        count={`${opportunities.length < MOST_OPPORTUNITIES ? "" : "The first "}${opportunities.length} ${opportunities.length === 1 ? "opportunity" : "opportunities"}`}
      />
      <StatRow>
        <Stat label="Value" value={sums(totals, "value") || "Not known yet"} />
        <Stat label="Expected value" value={sums(totals, "expected") || "Not known yet"} />
      </StatRow>
      <p className="text-sm">
        <TextLink href="/pipeline/outcomes">What was won and lost, and on what</TextLink>
        {can(viewer, "firm:manage") && (
          <>
            {" · "}
            <TextLink href="/pipeline/probabilities">How likely each stage is</TextLink>
          </>
        )}
      </p>
      {isBoard ? (
        <>
          <Board {...{ opportunities, firmPct, today }} move={moveOpportunityAction} />
          <TableDownloads of="Opportunities" path="/tables/opportunities" />
        </>
      ) : (
        <OpportunityTable rows={rows} />
      )}
    </PageShell>
  );
}

function views({ view, owner }: PipelineView) {
  const of = owner ? `owner=${owner}` : "";
  return [
    { href: of ? `/pipeline?${of}` : "/pipeline", label: "Board", current: view === "board" },
    { href: `/pipeline?view=list${of && `&${of}`}`, label: "List", current: view === "list" },
  ];
}
