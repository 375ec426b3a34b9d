import { LinkButton } from "@/components/ui/button";

/** Nothing is to be done any more, and one's own answers can still be read. */
export function FinishedQuestionnaire({ roundId }: { roundId: string }) {
  return (
    <p className="text-ink-soft text-sm">
      You have finished the questionnaire. Your consultants will close the round once everybody has.{" "}
      <LinkButton href={`/portal/rounds/${roundId}/answer`} variant="quiet" size="sm">
        Read my answers
      </LinkButton>
    </p>
  );
}
