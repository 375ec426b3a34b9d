import { ActionForm } from "@/components/ui/action-form";
import { Section } from "@/components/ui/section";
import type { FormAction } from "@/components/ui/use-form-submit";
import type { Locale } from "@/lib/rules/questionnaire/locales";
import type { DimensionText } from "@/lib/rules/questionnaire/statement";
import { ANSWERING_WORDS } from "./answering-words";
import type { RatingsView } from "./ratings";
import { SAVE_WORDS } from "./save-words";
import type { Sender } from "./sender";

type FinishAnswersProps = {
  action: FormAction;
  sender: Sender;
  dimensions: ReadonlyArray<DimensionText>;
  view: RatingsView;
  locale: Locale;
  unsent: number;
};

/** Handing in. Only once the server has every answer, or the last ones would come too late. */
export function FinishAnswers({ action, sender, dimensions, view, locale, unsent }: FinishAnswersProps) {
  const words = ANSWERING_WORDS[locale];
  const asked = dimensions.flatMap(({ statements }) => statements);
  const open = asked.filter(({ id }) => !view.answers[id]).length;
  return (
    <Section title={words.finish} lead={open > 0 ? words.open(open) : words.complete}>
      {unsent > 0 ? (
        <p className="text-sm text-danger">{words.unsent(unsent)}</p>
      ) : (
        <ActionForm action={action} hidden={sender} submit={words.finish} words={SAVE_WORDS[locale]} />
      )}
    </Section>
  );
}
