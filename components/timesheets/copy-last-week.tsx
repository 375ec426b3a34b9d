import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormAction } from "@/components/ui/use-form-submit";
import type { IsoDay } from "@/lib/units/days";

type CopyLastWeekProps = { action: FormAction; id: string; monday: IsoDay; count: number };

export function CopyLastWeek({ action, id, monday, count }: CopyLastWeekProps) {
  return (
    <ActionForm action={action} id={id} hidden={{ monday }}>
      <div className="flex flex-wrap items-center gap-3">
        <SubmitButton variant="secondary" pendingLabel="Copying…">
          Copy last week’s hours
        </SubmitButton>
        <p className="text-xs text-ink-soft">
          {count === 1 ? "One entry" : `${count} entries`}, on the same weekdays up to today, where nothing
          stands yet.
        </p>
      </div>
    </ActionForm>
  );
}
