import { ConfirmForm } from "@/components/ui/confirm-form";
import { newRowId } from "@/components/ui/new-row-id";
import { TextAreaField } from "@/components/ui/text-area-field";
import type { FormAction } from "@/components/ui/use-form-submit";
import { formatDay, type IsoDay } from "@/lib/units/days";
import { inBoth } from "@/lib/rules/questionnaire/locales";
import { useLocale } from "#language";

const WORDS = inBoth({
  en: {
    why: "Why",
    askForIt: "Ask for it",
    askToDeleteEverything: "Ask to delete everything",
    askToDeleteEverything2: (firmName: string | number) => `Ask ${firmName} to delete everything?`,
    theOwnersOfAre: (firmName: string | number, day: string | number) =>
      `The owners of ${firmName} are told now, and answer by ${day}. Until one of them has answered you can take it back here.`,
  },
  de: {
    why: "Warum",
    askForIt: "Darum bitten",
    askToDeleteEverything: "Um die Löschung von allem bitten",
    askToDeleteEverything2: (firmName) => `${firmName} bitten, alles zu löschen?`,
    theOwnersOfAre: (firmName, day) =>
      `Die Inhaber von ${firmName} erfahren es jetzt und antworten bis ${day}. Solange niemand geantwortet hat, können Sie es hier zurücknehmen.`,
  },
});

type AskForDeletionProps = { action: FormAction; firmName: string; answerBy: IsoDay };

export function AskForDeletion({ action, firmName, answerBy }: AskForDeletionProps) {
  const locale = useLocale();
  const words = WORDS[locale];
  return (
    <div>
      <ConfirmForm
        action={action}
        id={newRowId()}
        hidden={{}}
        inArchive
        ask={words.askToDeleteEverything}
        askVariant="danger"
        title={words.askToDeleteEverything2(firmName)}
        confirm={words.askForIt}
      >
        <p>{words.theOwnersOfAre(firmName, formatDay(answerBy, locale))}</p>
        <TextAreaField name="reason" label={words.why} optional rows={3} />
      </ConfirmForm>
    </div>
  );
}
