import type { ComponentProps, ReactNode } from "react";
import { PageShell } from "@/components/shell/page-shell";
import { SubNav } from "@/components/ui/sub-nav";

const TABS = {
  overview: { label: "Overview", path: "" },
  facts: { label: "Facts", path: "/edit" },
  timeline: { label: "Timeline", path: "/timeline" },
  contacts: { label: "Contacts", path: "/contacts" },
  rounds: { label: "Assessments", path: "/rounds" },
  seat: { label: "Seat", path: "/seat" },
  engagements: { label: "Engagements", path: "/engagements" },
  cadences: { label: "Cadences", path: "/cadences" },
  accountability: { label: "Accountability", path: "/accountability" },
  escalations: { label: "Escalations", path: "/escalations" },
  sops: { label: "SOPs", path: "/sops" },
  readiness: { label: "Readiness", path: "/readiness" },
  history: { label: "History", path: "/history" },
} as const;

export type ClientTab = keyof typeof TABS;

type ClientPageProps = Omit<ComponentProps<typeof PageShell>, "nav" | "breadcrumbs"> & {
  client: { id: string; name: string };
  /** The tab this page belongs to: a diagnosis belongs to "rounds", a week to "engagements", the scorecard to "cadences", a bottleneck to "escalations", a report to "readiness". */
  active: ClientTab;
  /** The ways to look at one thing below the tabs: another `<SubNav>`. */
  views?: ReactNode;
};

/** The frame of every page about one client company: the way back, its tabs, then the page. */
export function ClientPage({ client, active, views, ...shell }: ClientPageProps) {
  const home = `/clients/${client.id}`;
  const crumbs = [{ href: "/clients", label: "Clients" }];
  if (active !== "overview") crumbs.push({ href: home, label: client.name });
  const items = Object.entries(TABS).map(([tab, { label, path }]) => ({
    href: home + path,
    label,
    current: tab === active,
  }));
  const nav = (
    <>
      <SubNav label={client.name} items={items} />
      {views}
    </>
  );
  return <PageShell {...shell} breadcrumbs={crumbs} nav={nav} />;
}
