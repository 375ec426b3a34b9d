import { type PortalSop, PortalSops } from "@/components/sops/portal-sops";
import { Section } from "@/components/ui/section";

/** What the reader has to sign off or to approve; nothing where nothing waits. */
export function WaitingSops({ sops }: { sops: readonly PortalSop[] }) {
  if (sops.length === 0) return null;
  return (
    <Section
      title="Procedures that wait for you"
      lead="Read each to the end; then sign it off, or say what is to change."
    >
      <PortalSops sops={sops} />
    </Section>
  );
}
