import { ActionForm } from "@/components/ui/action-form";
import { Section } from "@/components/ui/section";
import { SelectField } from "@/components/ui/select-field";
import type { FormAction } from "@/components/ui/use-form-submit";
import { type Language, LANGUAGES, optionsOf } from "./words";

type LanguageFormProps = {
  client: { id: string; name: string; version: number; language: Language };
  action: FormAction;
};

/** Apart from the facts: it says nothing about the company, and no diagnosis reads it. */
export function LanguageForm({ client, action }: LanguageFormProps) {
  return (
    <Section
      title="Language"
      lead={`What the people of ${client.name} read: their portal and the letters the program sends them. What you write stays as you write it, your side stays in English, and a report that was issued stays as it is. One person may read another language than the company: see Contacts.`}
    >
      <ActionForm
        action={action}
        id={client.id}
        hidden={{ version: client.version }}
        submit="Save the language"
        className="max-w-md"
      >
        <LanguageField language={client.language} />
      </ActionForm>
    </Section>
  );
}

export function LanguageField({ language }: { language: Language }) {
  return (
    <SelectField
      name="speaks"
      label="Its people read"
      hint="The portal and the letters; each person may have their own"
      options={optionsOf(LANGUAGES)}
      defaultValue={language}
    />
  );
}
