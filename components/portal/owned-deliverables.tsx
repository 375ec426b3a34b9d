import { linkedTitle } from "@/components/deliverables/linked-title";
import { type DeliverableFacts, DeliverableLine } from "@/components/deliverables/deliverable-line";
import { Section } from "@/components/ui/section";
import type { IsoDay } from "@/lib/units/days";

type Owned = DeliverableFacts & { href: string | null };
type OwnedDeliverablesProps = { owned: readonly Owned[]; today: IsoDay };

/** What the reader has to bring into use, the next due first; and what of theirs is in use and has a page here. */
export function OwnedDeliverables({ owned, today }: OwnedDeliverablesProps) {
  const inUse = owned.filter(({ state }) => state === "in_use");
  const toBring = owned.filter(({ state }) => state !== "in_use");
  return (
    <>
      {toBring.length > 0 && (
        <Section
          title="Yours to bring into use"
          lead="Your consultants build these with you; you are their owner."
        >
          <Lines owned={toBring} today={today} />
        </Section>
      )}
      {inUse.length > 0 && (
        <Section title="Yours, and in use">
          <Lines owned={inUse} today={today} />
        </Section>
      )}
    </>
  );
}

function Lines({ owned, today }: OwnedDeliverablesProps) {
  return (
    <ul>
      {owned.map((deliverable) => (
        <DeliverableLine
          key={deliverable.id}
          deliverable={deliverable}
          today={today}
          title={linkedTitle(deliverable)}
        />
      ))}
    </ul>
  );
}
