import type { ReactNode } from "react";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { FoldedAfter } from "./folded-after";
import { OwnLedger, type OwnLedgerProps } from "./own-ledger";
import { waitingFirst } from "./waiting-first";

/** What waits, then the figures, then what is decided. */
export function OwnLists({ entries, children, ...list }: OwnLedgerProps & { children?: ReactNode }) {
  const { waiting, decided } = waitingFirst(entries);
  return (
    <>
      {entries.length === 0 && (
        <EmptyState title="Which decisions need not have come this far?">
          Write down each one that reached the CEO and that somebody else could have taken: one line is
          enough. Your consultants turn them into decision rights and procedures.
        </EmptyState>
      )}
      {waiting.length > 0 && (
        <Section title={list.decides ? "Waiting for you" : "Waiting for the CEO"}>
          <OwnLedger {...list} entries={waiting} />
        </Section>
      )}
      {children}
      {decided.length > 0 && (
        <Section title="Decided">
          <FoldedAfter entries={decided}>{(some) => <OwnLedger {...list} entries={some} />}</FoldedAfter>
        </Section>
      )}
    </>
  );
}
