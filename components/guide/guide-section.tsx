import { ButtonForm } from "@/components/settings/button-form";
import { Section } from "@/components/ui/section";
import type { FormAction } from "@/components/ui/use-form-submit";
import type { Guide } from "@/lib/rules/guide/steps";
import { FirstSteps, guideSentence } from "./first-steps";

/** The first steps on the portfolio, until they are done or put away. */
export function GuideSection({ guide, putAway }: { guide: Guide; putAway: FormAction }) {
  return (
    <Section
      title="First steps"
      lead={guideSentence(guide)}
      actions={
        <ButtonForm action={putAway} hidden={{ away: "yes" }} variant="quiet" pendingLabel="Putting away…">
          Put away
        </ButtonForm>
      }
    >
      <FirstSteps guide={guide} />
    </Section>
  );
}
