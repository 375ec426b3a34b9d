import { ActionForm } from "@/components/ui/action-form";
import { DeleteWithUndo } from "@/components/ui/delete-with-undo";
import type { FormAction } from "@/components/ui/use-form-submit";
import { MeasureFields } from "./measure-fields";
import type { MeasureRow } from "./scorecard-grid";

type EditMeasureProps = {
  measure: MeasureRow;
  owners: readonly { id: string; name: string }[];
  on: Record<"edit" | "remove" | "restore", FormAction>;
};

/** Corrects a number's name, owner or goal, or takes it off the scorecard. */
export function EditMeasure({ measure, owners, on }: EditMeasureProps) {
  const { id, version, title } = measure;
  return (
    <details>
      <summary className="text-accent w-fit text-sm font-medium">Change: {title}</summary>
      <div className="my-3 grid max-w-2xl gap-3">
        <ActionForm action={on.edit} id={id} hidden={{ version }} submit="Save">
          <MeasureFields owners={owners} measure={measure} />
        </ActionForm>
        <DeleteWithUndo remove={on.remove} restore={on.restore} hidden={{ id }} label={`Take off: ${title}`}>
          Take it off the scorecard
        </DeleteWithUndo>
      </div>
    </details>
  );
}
