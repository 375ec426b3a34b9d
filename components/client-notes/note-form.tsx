import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextAreaField } from "@/components/ui/text-area-field";
import type { FormAction } from "@/components/ui/use-form-submit";

type NoteFormProps = {
  action: FormAction;
  hidden: Record<string, string | number>;
  text: string;
  /** The reader may send it once it is saved. */
  maySend: boolean;
};

/** The draft as text. Either button saves: what goes out is always what was saved and looked at. */
export function NoteForm({ action, hidden, text, maySend }: NoteFormProps) {
  return (
    <ActionForm action={action} hidden={hidden} submit="Save the draft">
      <TextAreaField
        name="text"
        label="Text"
        hint="An empty line parts it. Lines that begin with a dash are a list, and the line above them is its heading."
        defaultValue={text}
        rows={22}
        maxLength={8000}
      />
      {maySend && (
        <div>
          <SubmitButton name="next" value="preview" variant="secondary">
            Save and choose readers
          </SubmitButton>
        </div>
      )}
    </ActionForm>
  );
}
