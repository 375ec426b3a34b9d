import { ActionForm } from "@/components/ui/action-form";
import { Section } from "@/components/ui/section";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import type { FormAction } from "@/components/ui/use-form-submit";
import { LanguageField } from "./language-form";
import { DepartmentRows } from "./department-rows";
import { CompanyFields, HireFields, RoleFields } from "./facts-fields";
import type { FactsValues } from "./facts-values";
import { PIPELINE_STATES, optionsOf } from "./words";

type FactsFormProps = {
  action: FormAction;
  /** The client company's; a new one's is made with the form, so that sending it twice makes one row. */
  id: string;
  values: FactsValues;
  /** The version that was read; none for a client that is not there yet. */
  version?: number;
  submit: string;
  cancelHref: string;
};

/** Everything the diagnosis asks about a company. Only the name has to be known. */
export function FactsForm({ action, id, values, version, submit, cancelHref }: FactsFormProps) {
  const isNew = version === undefined;
  return (
    <ActionForm action={action} id={id} hidden={isNew ? {} : { version }} {...{ submit, cancelHref }}>
      <Section
        title="The company"
        lead="What is not known stays empty: an empty field lowers nothing, a guess would."
      >
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField name="name" label="Name" defaultValue={values.name} maxLength={120} autoComplete="off" />
          <TextField
            name="industry"
            label="Industry"
            defaultValue={values.industry}
            maxLength={80}
            optional
          />
          {isNew && (
            <SelectField
              name="pipelineState"
              label="Where it stands with you"
              options={optionsOf(PIPELINE_STATES)}
              defaultValue={values.pipelineState}
            />
          )}
          {isNew && <LanguageField language="en" />}
        </div>
        <CompanyFields values={values} />
      </Section>
      <Section
        title="Departments"
        lead="The functions that should fit together. Those with two or more people and targets of their own are what a COO would have to integrate."
      >
        <DepartmentRows initial={values.departments} />
      </Section>
      <Section title="Operations roles" lead="Who runs operations today, and what the company can pay.">
        <RoleFields values={values} />
      </Section>
      <Section
        title="Most recent operations hire"
        lead="Hired or promoted; leave it empty if there was none. The wrong-hire alarm reads it."
      >
        <HireFields values={values} />
      </Section>
    </ActionForm>
  );
}
