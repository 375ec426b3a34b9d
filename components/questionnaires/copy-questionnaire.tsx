import { ActionForm } from "@/components/ui/action-form";
import { SelectField } from "@/components/ui/select-field";
import { Section } from "@/components/ui/section";
import { TextField } from "@/components/ui/text-field";
import type { FormAction } from "@/components/ui/use-form-submit";
import type { VersionRow } from "./words";

type CopyQuestionnaireProps = {
  action: FormAction;
  id: string;
  questionnaires: ReadonlyArray<{ name: string; versions: ReadonlyArray<VersionRow> }>;
};

/** A copy to change: its first draft opens at once. */
export function CopyQuestionnaire({ action, id, questionnaires }: CopyQuestionnaireProps) {
  return (
    <Section
      title="Make one of your own"
      lead="A copy to change: other words, statements left out, statements of your own. Nobody is asked it before you publish it, and the one it was copied from stays as it is."
    >
      <ActionForm action={action} id={id} submit="Copy" className="max-w-md">
        <TextField
          name="name"
          label="Name"
          hint="Respondents do not see it."
          autoComplete="off"
          maxLength={120}
        />
        <SelectField
          name="templateId"
          label="Copied from"
          placeholder="The built-in questionnaire"
          options={questionnaires.flatMap(({ name, versions }) =>
            versions.map((version) => ({ value: version.id, label: `${name}, version ${version.number}` })),
          )}
        />
      </ActionForm>
    </Section>
  );
}
