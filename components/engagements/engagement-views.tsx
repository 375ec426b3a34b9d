import { SubNav } from "@/components/ui/sub-nav";

/** The ways to look at one engagement: where it stands, what is planned, what it has brought. */
export function EngagementViews({ base }: { base: string }) {
  return (
    <SubNav
      label="Engagement"
      items={[
        { href: base, label: "Standing", exact: true },
        { href: `${base}/plan`, label: "Plan" },
        { href: `${base}/value`, label: "Value" },
      ]}
    />
  );
}
