import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { GuideSection } from "@/components/guide/guide-section";
import { AgendaSection } from "@/components/portfolio/agenda";
import { CapacityForm } from "@/components/portfolio/capacity-form";
import { ClientRows } from "@/components/portfolio/client-rows";
import { PortfolioWeek } from "@/components/portfolio/portfolio-week";
import { PageShell } from "@/components/shell/page-shell";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterLinks } from "@/components/ui/filter-links";
import { EntriesBetween } from "@/components/timesheets/entries-between";
import { can } from "@/lib/auth/policy";
import { requireStaff } from "@/lib/auth/viewer";
import { getPortfolio } from "@/lib/portfolio/queries";
import { portfolioPerson } from "@/lib/portfolio/schema";
import { firstOfMonth } from "@/lib/units/days";
import { putGuideAwayAction } from "../first-steps/actions";
import { sayOwnCapacityAction } from "./actions";

export const metadata: Metadata = { title: "Portfolio" };

export default async function PortfolioPage({ searchParams }: PageProps<"/portfolio">) {
  const viewer = await requireStaff();
  const { person: asking, show } = await searchParams;
  const asked = portfolioPerson.parse(asking ?? null);
  const portfolio = await getPortfolio(viewer, asked);
  if (!portfolio) notFound();
  const { clients, person, people, agenda, today, load, monday, guide } = portfolio;
  const seesAll = can(viewer, "client:see-all");
  const choices = [{ id: null, name: "The whole firm" }, ...people].map(({ id, name }) => ({
    href: id ? `/portfolio?person=${id}` : "/portfolio",
    label: name,
    current: id === (person?.id ?? null),
  }));

  return (
    <PageShell
      title={person && !person.isSelf ? `Portfolio of ${person.name}` : "Portfolio"}
      answer={portfolio.sentence}
      audience={
        seesAll
          ? "Consultants see the clients assigned to them"
          : "The clients assigned to you; owners see them all"
      }
      actions={
        <>
          {clients.length > 0 && can(viewer, "client:add") && (
            <LinkButton href="/clients/new">Add a client</LinkButton>
          )}
          <LinkButton href="/imports">Import</LinkButton>
        </>
      }
      nav={people.length > 1 && <FilterLinks label="Whose portfolio" choices={choices} />}
    >
      {guide && <GuideSection guide={guide} putAway={putGuideAwayAction} />}
      {clients.length === 0 ? (
        !guide && (
          <EmptyState
            title="No clients here yet"
            action={can(viewer, "client:add") && <LinkButton href="/clients/new">Add a client</LinkButton>}
          >
            Every client on one page: where it stands, the hours promised and used, what comes next and what
            is at risk.
          </EmptyState>
        )
      ) : (
        <>
          <PortfolioWeek
            monday={monday}
            load={load}
            clients={clients.map(({ id, name, load: own }) => ({ id, name, ...own }))}
            personName={person && (person.isSelf ? "you" : person.name)}
          />
          <AgendaSection agenda={agenda} today={today} />
          <ClientRows
            clients={clients}
            today={today}
            isWhole={show === "all"}
            wholeHref={asked ? `/portfolio?person=${asked}&show=all` : "/portfolio?show=all"}
          />
          <EntriesBetween
            path="/tables/entries"
            from={firstOfMonth(today)}
            to={today}
            listHref="/timesheet/entries"
          />
        </>
      )}
      {can(viewer, "time:log") && (
        <CapacityForm action={sayOwnCapacityAction} minutes={portfolio.ownCapacityMinutes} />
      )}
    </PageShell>
  );
}
