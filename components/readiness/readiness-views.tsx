import { SubNav } from "@/components/ui/sub-nav";

/** The two ways to look at readiness: how it stands today, and what was handed over of it. */
export function ReadinessViews({ clientId }: { clientId: string }) {
  const home = `/clients/${clientId}`;
  return (
    <SubNav
      label="Readiness"
      items={[
        { href: `${home}/readiness`, label: "Where it stands" },
        { href: `${home}/reports`, label: "Reports" },
      ]}
    />
  );
}
