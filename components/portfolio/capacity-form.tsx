import { ActionForm } from "@/components/ui/action-form";
import { NumberField } from "@/components/ui/text-field";
import type { FormAction } from "@/components/ui/use-form-submit";
import { formatHours } from "@/lib/units/hours";

/** What one has to give in a week, said by oneself. */
export function CapacityForm({ action, minutes }: { action: FormAction; minutes: number | null }) {
  return (
    <details className="no-print" open={minutes === null}>
      <summary className="text-accent w-fit text-sm font-medium">
        {minutes === null ? "Say what you can give in a week" : "Change what you can give in a week"}
      </summary>
      <ActionForm action={action} submit="Save" className="mt-3 max-w-sm">
        <NumberField
          name="minutes"
          label="Hours a week"
          hint="Over all clients, such as 32:30. Owners see it; clients never do. Left empty, it is not said."
          defaultValue={minutes === null ? undefined : formatHours(minutes)}
          optional
        />
      </ActionForm>
    </details>
  );
}
