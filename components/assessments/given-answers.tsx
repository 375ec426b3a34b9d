import { Section } from "@/components/ui/section";
import type { DimensionText } from "@/lib/rules/questionnaire/statement";
import type { Locale } from "@/lib/rules/questionnaire/locales";
import { ANSWERING_WORDS } from "./answering-words";
import type { HeldAnswers } from "./ratings";

/** A finished questionnaire, to read: each statement with the level that was chosen, in its own words. */
export function GivenAnswers({
  dimensions,
  held,
  locale,
}: {
  dimensions: ReadonlyArray<DimensionText>;
  held: HeldAnswers;
  locale: Locale;
}) {
  const words = ANSWERING_WORDS[locale];
  return dimensions.map(({ dimension, title, statements }) => (
    <Section key={dimension} title={title}>
      <dl className="grid gap-4">
        {statements.map(({ id, statement, anchors }) => {
          const answer = held[id];
          return (
            <div key={id} className="keep-together grid gap-0.5">
              <dt className="font-medium">{statement}</dt>
              <dd className="text-sm text-ink-soft">
                {!answer && words.notAnswered}
                {answer?.rating === null && words.skip}
                {answer?.rating && words.given(answer.rating, anchors[answer.rating - 1] ?? "")}
              </dd>
            </div>
          );
        })}
      </dl>
    </Section>
  ));
}
