import { Badge } from "@/components/ui/badge";
import { DefinitionList } from "@/components/ui/definition-list";
import { Section } from "@/components/ui/section";
import { slotText } from "@/lib/rules/review/slot-text";
import { Impression } from "./impression";
import { REVIEW_WORDS } from "./review-words";
import type { ShownReview } from "./shown-review";

const STATES = {
  held: "Not confirmed",
  lapsed: "Not confirmed",
  booked: "Booked",
  cancelled: "Cancelled by them",
} as const;

/** What somebody said of their company on the public page, what they were told of it, and when they talk. */
export function ReviewAnswers({ zone, ...review }: ShownReview & { zone: string }) {
  const { state, startsAt, endsAt, impression, answers, facts } = review;
  const span = { from: startsAt, to: endsAt };
  return (
    <Section
      title="The public review"
      lead="Answered by one person, and shown to them as a first impression."
    >
      <DefinitionList
        items={[
          {
            term: "The talk",
            value: (
              <>
                <Badge tone={state === "booked" ? "accent" : "neutral"}>{STATES[state]}</Badge>{" "}
                {slotText(span, zone, "en")}, with {review.memberName}
              </>
            ),
          },
          { term: "By their clock", value: slotText(span, review.timeZone, "en") },
          { term: "Who asked", value: `${review.visitorName}, ${review.visitorEmail}` },
          ...facts,
        ]}
      />
      <details>
        <summary className="text-accent w-fit text-sm font-medium">What they answered</summary>
        <div className="mt-3">
          <DefinitionList
            items={answers.map(({ statement, level }) => ({ term: statement, value: level }))}
          />
        </div>
      </details>
      {impression && (
        <details>
          <summary className="text-accent w-fit text-sm font-medium">What they were told</summary>
          <div className="mt-3">
            <Impression impression={impression} words={REVIEW_WORDS.en} />
          </div>
        </details>
      )}
    </Section>
  );
}
