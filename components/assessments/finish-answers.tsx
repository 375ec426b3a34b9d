import { ActionForm } from "@/components/ui/action-form";
import { Section } from "@/components/ui/section";
import type { FormAction } from "@/components/ui/use-form-submit";
import type { DimensionText } from "@/lib/rules/questionnaire/statement";
import type { AnsweringWords } from "./answering-words";
import type { RatingsView } from "./ratings";
import type { Sender } from "./sender";

type FinishAnswersProps = {
  action: FormAction;
  sender: Sender;
  words: AnsweringWords;
  view: RatingsView;
  dimensions: ReadonlyArray<DimensionText>;
  unsent: number;
};

/** Handing in. Only once the server has every answer, or the last ones would come too late. */
export function FinishAnswers({ action, sender, words, view, dimensions, unsent }: FinishAnswersProps) {
  const open = dimensions
    .flatMap(({ statements }) => statements)
    .filter(({ id }) => !view.answers[id]).length;
  return (
    <Section title={words.finish} lead={open > 0 ? words.open(open) : words.complete}>
      {unsent > 0 ? (
        <p className="text-sm text-danger">{words.unsent(unsent)}</p>
      ) : (
        <ActionForm action={action} hidden={sender} submit={words.finish} />
      )}
    </Section>
  );
}
