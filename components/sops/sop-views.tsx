import { SubNav } from "@/components/ui/sub-nav";

/** The ways to look at one SOP. */
export function SopViews({ base, active }: { base: string; active: "read" | "details" | "versions" }) {
  return (
    <SubNav
      label="This SOP"
      items={[
        { href: base, label: "Read", exact: true, current: active === "read" },
        { href: `${base}/details`, label: "Details and readers", current: active === "details" },
        { href: `${base}/versions`, label: "Versions", current: active === "versions" },
      ]}
    />
  );
}
