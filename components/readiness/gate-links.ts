import type { GatePage } from "@/lib/rules/readiness/gate";

export type GateLink = { label: string; href: string };

/** Where each gate is moved. */
const PAGES: Readonly<Record<GatePage, { label: string; path: string }>> = {
  sops: { label: "SOPs", path: "/sops" },
  cadences: { label: "Cadences", path: "/cadences" },
  accountability: { label: "Accountability", path: "/accountability" },
  escalations: { label: "Escalations", path: "/escalations" },
  rounds: { label: "Assessments", path: "/rounds" },
  facts: { label: "The stated budget", path: "/edit" },
  cost: { label: "What the seat costs", path: "/seat/cost" },
};

export function gateLinks(
  pages: readonly GatePage[],
  { clientId, mayCompareCosts }: { clientId: string; mayCompareCosts: boolean },
): GateLink[] {
  return pages.flatMap((page) => {
    const found = PAGES[page];
    if (page === "cost" && !mayCompareCosts) return [];
    return [{ label: found.label, href: `/clients/${clientId}${found.path}` }];
  });
}
