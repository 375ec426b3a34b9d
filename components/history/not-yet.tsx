import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";

type NotYetProps = { home: string; rounds: number; openRoundId: string | null };

/** A trend needs two rounds: what comes once they are there, and the way to the next one. */
export function NotYet({ home, rounds, openRoundId }: NotYetProps) {
  const href = openRoundId ? `${home}/rounds/${openRoundId}` : `${home}/rounds`;
  const step = rounds === 0 ? "Start the first round" : "Start the next round";
  return (
    <EmptyState
      title={rounds === 0 ? "No round has been scored yet" : "One round so far"}
      action={<LinkButton href={href}>{openRoundId ? "Go to the open round" : step}</LinkButton>}
    >
      From the second round on this page says what has changed: the stage and each subject over time, down to
      every statement, beside the hires and the work that may have brought it about.
    </EmptyState>
  );
}
