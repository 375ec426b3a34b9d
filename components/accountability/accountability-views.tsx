import { SubNav } from "@/components/ui/sub-nav";

/** The ways to look at who answers for what: the live chart, the draft of the next one, and the grids. */
export function AccountabilityViews({ clientId }: { clientId: string }) {
  const home = `/clients/${clientId}/accountability`;
  return (
    <SubNav
      label="Accountability"
      items={[
        { href: home, label: "Live chart", exact: true },
        { href: `${home}/draft`, label: "Draft" },
        { href: `${home}/raci`, label: "RACI" },
      ]}
    />
  );
}
