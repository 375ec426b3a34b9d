import { LinkButton } from "@/components/ui/button";
import { minutesFor } from "@/lib/rules/questionnaire/asked";
import { ProgressBar } from "@/components/ui/progress-bar";

export type QuestionnaireTaskProps = {
  task: { roundId: string; reopenReason: string | null; submitted: boolean; answered: number; asked: number };
};

/** What a portal user is asked to do: it stands first until it is done. */
export function QuestionnaireTask({ task }: QuestionnaireTaskProps) {
  const { roundId, reopenReason, submitted, answered, asked } = task;
  const href = `/portal/rounds/${roundId}/answer`;
  if (submitted) {
    return (
      <p className="text-sm text-ink-soft">
        You have finished the questionnaire. Your consultants will close the round once everybody has.{" "}
        <LinkButton href={href} variant="quiet" size="sm">
          Read my answers
        </LinkButton>
      </p>
    );
  }
  return (
    <section aria-labelledby="task" className="grid gap-4 border-l-3 border-accent bg-accent-wash px-5 py-4">
      <div className="grid gap-1">
        <h2 id="task" className="text-lg font-semibold">
          {reopenReason ? "Your view is asked for once more" : "Your view is asked for"}
        </h2>
        <p className="text-sm">
          {reopenReason
            ? `Your consultants have reopened the round: “${reopenReason}” What you answered before is still there; change what you would answer otherwise, and finish again.`
            : `${asked === 1 ? "One statement" : `${asked} statements`} about how the company works today, about ${minutesFor(asked)} minutes. You can stop and go on later.`}
        </p>
      </div>
      <ProgressBar label="Answered" value={answered} max={asked} text={`${answered} of ${asked}`} />
      <div>
        <LinkButton href={href} variant="primary">
          {answered === 0 ? "Begin" : "Go on"}
        </LinkButton>
      </div>
    </section>
  );
}
