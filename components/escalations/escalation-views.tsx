import { SubNav } from "@/components/ui/sub-nav";

/** The two ways to look at what is stuck: what waits for the CEO, and what holds throughput back. */
export function EscalationViews({ clientId }: { clientId: string }) {
  const home = `/clients/${clientId}`;
  return (
    <SubNav
      label="Escalations"
      items={[
        { href: `${home}/escalations`, label: "Ledger" },
        { href: `${home}/bottlenecks`, label: "Bottlenecks" },
      ]}
    />
  );
}
