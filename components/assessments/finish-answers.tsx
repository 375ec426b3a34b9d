import { ActionForm } from "@/components/ui/action-form";
import { Section } from "@/components/ui/section";
import type { FormAction } from "@/components/ui/use-form-submit";
import { ITEM_IDS } from "@/lib/rules/questionnaire/dimensions";
import type { RatingsView } from "./ratings";

type FinishAnswersProps = { action: FormAction; respondentId: string; view: RatingsView; unsent: number };

/** Handing in. Only once the server has every answer, or the last ones would come too late. */
export function FinishAnswers({ action, respondentId, view, unsent }: FinishAnswersProps) {
  const open = ITEM_IDS.filter((item) => !view.answers[item]).length;
  const openWords = open === 1 ? "One statement has" : `${open} statements have`;
  return (
    <Section
      title="Finish"
      lead={
        open > 0
          ? `${openWords} no answer yet. You can finish all the same: what is left open counts as unknown, never as weak.`
          : "Every statement has an answer. After finishing, your answers can be read but no longer changed."
      }
    >
      {unsent > 0 ? (
        <p className="text-sm text-danger">
          {unsent === 1 ? "One answer is" : `${unsent} answers are`} not saved yet. Finishing is possible once
          they are.
        </p>
      ) : (
        <ActionForm action={action} hidden={{ respondentId }} submit="Finish" />
      )}
    </Section>
  );
}
