import { SubNav } from "@/components/ui/sub-nav";

/** The two ways to look at how a client is run: its meetings, and the numbers they look at. */
export function CadenceViews({ clientId }: { clientId: string }) {
  const home = `/clients/${clientId}`;
  return (
    <SubNav
      label="Cadences"
      items={[
        { href: `${home}/cadences`, label: "Meetings" },
        { href: `${home}/scorecard`, label: "Scorecard" },
      ]}
    />
  );
}
