import { ActionForm } from "@/components/ui/action-form";
import { SelectField } from "@/components/ui/select-field";
import type { FormAction } from "@/components/ui/use-form-submit";
import type { OwnStatement } from "@/lib/rules/questionnaire/own-template";
import { isReworded, wordingIn } from "@/lib/rules/questionnaire/own-template";
import { throughlineTemplate } from "@/lib/rules/questionnaire/template";
import { WordingFields } from "./wording-fields";

type StatementFormProps = {
  action: FormAction;
  templateId: string;
  backHref: string;
} & ({ statement: OwnStatement } | { newId: string });

const FALLS_BACK =
  "Left empty, German readers see the built-in German, or the English words where yours differ from the built-in ones.";

/** One statement's words, in English and, where the firm has its own, in German. A new one also says where it counts. */
export function StatementForm(props: StatementFormProps) {
  const { action, templateId, backHref } = props;
  const statement = "statement" in props ? props.statement : null;
  const german = statement && wordingIn(statement, "de");
  return (
    <ActionForm
      action={action}
      id={"newId" in props ? props.newId : undefined}
      hidden={{ templateId, ...(statement && { statementId: statement.id, edit: statement.edit }) }}
      submit={statement ? "Save the words" : "Add the statement"}
      cancelHref={backHref}
      className="max-w-2xl gap-8"
    >
      {!statement && (
        <SelectField
          name="dimension"
          label="Subject"
          hint="It counts in this subject’s score like the other statements. No rule asks for it by name."
          options={throughlineTemplate.texts.en.map(({ dimension, title }) => ({
            value: dimension,
            label: title,
          }))}
          placeholder="Choose a subject"
        />
      )}
      <WordingFields locale="en" language="English" now={statement?.texts.en} />
      {statement && isReworded(statement) && !statement.texts.de && (
        <p className="text-sm text-caution">
          The English words differ from the built-in ones, so the built-in German no longer says the same:
          German readers see the English words until you write German ones.
        </p>
      )}
      <WordingFields
        locale="de"
        language="German"
        note={FALLS_BACK}
        now={statement?.texts.de}
        instead={german?.wording}
        optional
      />
    </ActionForm>
  );
}
