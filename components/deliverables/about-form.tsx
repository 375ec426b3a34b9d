import { ActionForm } from "@/components/ui/action-form";
import { Section } from "@/components/ui/section";
import { TextAreaField } from "@/components/ui/text-area-field";
import type { FormAction } from "@/components/ui/use-form-submit";

type AboutFormProps = {
  id: string;
  page: { about: string; version: number; isShared: boolean };
  longest: number;
  action: FormAction;
};

/** What the client's people are to read about it, on its page in the portal. */
export function AboutForm({ id, page, longest, action }: AboutFormProps) {
  return (
    <Section
      title="Its page in the portal"
      lead={
        page.isShared
          ? "Shared: another text here is shown at once, and whoever signed off what stood there before is asked again."
          : "Not shared: nobody at the client sees this text, or the thread, until it is."
      }
    >
      <ActionForm action={action} hidden={{ id, version: page.version }} submit="Save the text">
        <TextAreaField
          name="about"
          label="What it is, for the client"
          optional
          rows={5}
          maxLength={longest}
          defaultValue={page.about}
        />
      </ActionForm>
    </Section>
  );
}
