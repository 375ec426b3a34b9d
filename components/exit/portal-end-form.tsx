import { ActionForm } from "@/components/ui/action-form";
import { TextField } from "@/components/ui/text-field";
import type { FormAction } from "@/components/ui/use-form-submit";
import type { IsoDay } from "@/lib/units/days";

type PortalEndFormProps = {
  action: FormAction;
  clientId: string;
  readsUntil: IsoDay | null;
  proposed: IsoDay | null;
};

export function PortalEndForm({ action, clientId, readsUntil, proposed }: PortalEndFormProps) {
  return (
    <ActionForm
      action={action}
      hidden={{ clientCompanyId: clientId, was: readsUntil ?? "" }}
      submit="Save the day"
      className="max-w-md"
    >
      <TextField
        type="date"
        name="until"
        label="Portal open to read until"
        hint={
          readsUntil
            ? "The day that was set. It holds on their next click."
            : "Not set: 90 days after the last engagement ends."
        }
        defaultValue={proposed ?? ""}
      />
    </ActionForm>
  );
}
