import type { ReactNode } from "react";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { FoldedAfter } from "./folded-after";
import { OwnLedger, type OwnLedgerProps } from "./own-ledger";
import { waitingFirst } from "./waiting-first";
import { inBoth } from "@/lib/rules/questionnaire/locales";
import { useLocale } from "#language";

const WORDS = inBoth({
  en: {
    decided: "Decided",
    waitingForYou: "Waiting for you",
    waitingForTheCeo: "Waiting for the CEO",
    whichDecisionsNeedNot: "Which decisions need not have come this far?",
    writeDownEachOne:
      "Write down each one that reached the CEO and that somebody else could have taken: one line is enough. Your consultants turn them into decision rights and procedures.",
  },
  de: {
    decided: "Entschieden",
    waitingForYou: "Warten auf Sie",
    waitingForTheCeo: "Warten auf die Geschäftsführung",
    whichDecisionsNeedNot: "Welche Entscheidungen hätten nicht so weit kommen müssen?",
    writeDownEachOne:
      "Schreiben Sie jede auf, die bei der Geschäftsführung landete und die jemand anders hätte treffen können: Eine Zeile genügt. Ihre Beratung macht daraus Entscheidungsrechte und Abläufe.",
  },
});

/** What waits, then the figures, then what is decided. */
export function OwnLists({ entries, children, ...list }: OwnLedgerProps & { children?: ReactNode }) {
  const words = WORDS[useLocale()];
  const { waiting, decided } = waitingFirst(entries);
  return (
    <>
      {entries.length === 0 && (
        <EmptyState title={words.whichDecisionsNeedNot}>{words.writeDownEachOne}</EmptyState>
      )}
      {waiting.length > 0 && (
        <Section title={list.decides ? words.waitingForYou : words.waitingForTheCeo}>
          <OwnLedger {...list} entries={waiting} />
        </Section>
      )}
      {children}
      {decided.length > 0 && (
        <Section title={words.decided}>
          <FoldedAfter entries={decided}>{(some) => <OwnLedger {...list} entries={some} />}</FoldedAfter>
        </Section>
      )}
    </>
  );
}
