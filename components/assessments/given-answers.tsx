import { Section } from "@/components/ui/section";
import type { DimensionText } from "@/lib/rules/questionnaire/statement";
import type { HeldAnswers } from "./ratings";

/** A finished questionnaire, to read: each statement with the level that was chosen, in its own words. */
export function GivenAnswers({
  dimensions,
  held,
}: {
  dimensions: ReadonlyArray<DimensionText>;
  held: HeldAnswers;
}) {
  return dimensions.map(({ dimension, title, statements }) => (
    <Section key={dimension} title={title}>
      <dl className="grid gap-4">
        {statements.map(({ id, statement, anchors }) => {
          const answer = held[id];
          return (
            <div key={id} className="keep-together grid gap-0.5">
              <dt className="font-medium">{statement}</dt>
              <dd className="text-sm text-ink-soft">
                {!answer && "Not answered"}
                {answer?.rating === null && "Not my area, or I don't know"}
                {answer?.rating && `${answer.rating} of 5: ${anchors[answer.rating - 1] ?? ""}`}
              </dd>
            </div>
          );
        })}
      </dl>
    </Section>
  ));
}
