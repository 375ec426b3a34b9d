import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { FoldedAfter } from "./folded-after";
import { StaffLedger, type StaffLedgerProps } from "./staff-ledger";
import { waitingFirst } from "./waiting-first";

/** What still waits, and what is decided. */
export function StaffLists({ entries, notShown, ...list }: StaffLedgerProps & { notShown: number }) {
  const { waiting, decided } = waitingFirst(entries);
  if (entries.length === 0)
    return (
      <EmptyState title="What reaches the CEO, and should not">
        Log each decision that somebody brings to the CEO and that belongs elsewhere: one line and Enter.
        After some weeks the ledger says whether it becomes less, and which rights and procedures would spare
        the rest.
      </EmptyState>
    );
  return (
    <>
      {waiting.length > 0 && (
        <Section title="Waiting for the CEO">
          <StaffLedger {...list} entries={waiting} />
        </Section>
      )}
      {decided.length > 0 && (
        <Section
          title="Decided"
          lead={notShown > 0 ? `The newest are shown, ${notShown} older ones are not.` : undefined}
        >
          <FoldedAfter entries={decided}>{(some) => <StaffLedger {...list} entries={some} />}</FoldedAfter>
        </Section>
      )}
    </>
  );
}
