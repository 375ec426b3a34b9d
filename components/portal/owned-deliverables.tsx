import { linkedTitle } from "@/components/deliverables/linked-title";
import { type DeliverableFacts, DeliverableLine } from "@/components/deliverables/deliverable-line";
import { Section } from "@/components/ui/section";
import type { IsoDay } from "@/lib/units/days";
import { inBoth } from "@/lib/rules/questionnaire/locales";
import { useLocale } from "#language";

const WORDS = inBoth({
  en: {
    yoursAndInUse: "Yours, and in use",
    yoursToBringInto: "Yours to bring into use",
    yourConsultantsBuildThese: "Your consultants build these with you; you are their owner.",
  },
  de: {
    yoursAndInUse: "Ihre, und in Gebrauch",
    yoursToBringInto: "Von Ihnen in Gebrauch zu bringen",
    yourConsultantsBuildThese: "Ihre Beratung erarbeitet sie mit Ihnen; sie gehören Ihnen.",
  },
});

type Owned = DeliverableFacts & { href: string | null };
type OwnedDeliverablesProps = { owned: readonly Owned[]; today: IsoDay };

/** What the reader has to bring into use, the next due first; and what of theirs is in use and has a page here. */
export function OwnedDeliverables({ owned, today }: OwnedDeliverablesProps) {
  const words = WORDS[useLocale()];
  const inUse = owned.filter(({ state }) => state === "in_use");
  const toBring = owned.filter(({ state }) => state !== "in_use");
  return (
    <>
      {toBring.length > 0 && (
        <Section title={words.yoursToBringInto} lead={words.yourConsultantsBuildThese}>
          <Lines owned={toBring} today={today} />
        </Section>
      )}
      {inUse.length > 0 && (
        <Section title={words.yoursAndInUse}>
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
