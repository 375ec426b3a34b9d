import { ActionForm } from "@/components/ui/action-form";
import type { FormAction } from "@/components/ui/use-form-submit";
import { formatDay, type IsoDay } from "@/lib/units/days";

type IssueDraftProps = {
  action: FormAction;
  id: string;
  hidden: Record<string, string | number>;
  nextNumber: number;
  issuedOn: IsoDay;
};

/** Says what is frozen before it is: an issued report stays as it is. */
export function IssueDraft({ action, id, hidden, nextNumber, issuedOn }: IssueDraftProps) {
  return (
    <div className="grid gap-3">
      <p className="text-sm text-ink-soft">
        Issued now, it is No. {nextNumber}, the next of your firm, of {formatDay(issuedOn)}: frozen for good
        with everything as it stands at this moment. Nobody at the client sees it until you share it. Should a
        colleague issue one first, it takes the number after theirs.
      </p>
      <ActionForm action={action} id={id} hidden={hidden} submit="Issue this report" />
    </div>
  );
}
