import { type DeliverableFacts, DeliverableLine } from "@/components/deliverables/deliverable-line";
import { Section } from "@/components/ui/section";
import type { IsoDay } from "@/lib/units/days";

type OwnedDeliverablesProps = { owned: readonly DeliverableFacts[]; today: IsoDay };

/** What the reader has to bring into use, the next due first. */
export function OwnedDeliverables({ owned, today }: OwnedDeliverablesProps) {
  if (owned.length === 0) return null;
  return (
    <Section
      title="Yours to bring into use"
      lead="Your consultants build these with you; you are their owner."
    >
      <ul>
        {owned.map((deliverable) => (
          <DeliverableLine key={deliverable.id} deliverable={deliverable} today={today} />
        ))}
      </ul>
    </Section>
  );
}
