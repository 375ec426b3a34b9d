import { ActionForm } from "@/components/ui/action-form";
import { Checkbox } from "@/components/ui/choice-field";
import { TextAreaField } from "@/components/ui/text-area-field";
import { TextField } from "@/components/ui/text-field";
import type { FormAction } from "@/components/ui/use-form-submit";

type PageFormProps = {
  action: FormAction;
  page: { open: boolean; slug: string; embedHosts: readonly string[]; version: number } | null;
  /** Made of the firm's name. */
  suggested: string;
};

/** Whether the firm's public page is open, and where it stands. */
export function PageForm({ action, page, suggested }: PageFormProps) {
  return (
    <ActionForm action={action} hidden={{ version: page?.version ?? 0 }} submit="Save" className="max-w-md">
      <Checkbox name="open" label="The page is open to anybody" defaultChecked={page?.open ?? false} />
      <TextField
        name="slug"
        label="Its address"
        hint="Small letters, digits and hyphens. Links you have given away end when it changes."
        prefix="/review/"
        defaultValue={page?.slug ?? suggested}
        autoComplete="off"
        spellCheck={false}
        maxLength={60}
      />
      <TextAreaField
        name="embedHosts"
        label="Sites that may show it within their own pages"
        hint="One a line, such as www.example.com. No other site can."
        defaultValue={page?.embedHosts.join("\n")}
        rows={3}
        optional
      />
    </ActionForm>
  );
}
