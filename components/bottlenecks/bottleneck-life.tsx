import { ONE_DELIVERABLE } from "@/components/deliverables/words";
import { ActionForm } from "@/components/ui/action-form";
import { DeleteWithUndo } from "@/components/ui/delete-with-undo";
import { SelectField } from "@/components/ui/select-field";
import { DateField } from "@/components/ui/text-field";
import { nextVerb } from "@/lib/rules/bottlenecks/words";
import type { DeliverableKind } from "@/lib/rules/engagement/words";
import type { IsoDay } from "@/lib/units/days";
import { BottleneckFields } from "./bottleneck-fields";
import type { BottleneckActions, BottleneckShown } from "./bottleneck-item";

export type DeliverableToName = { id: string; kind: DeliverableKind; title: string };

type BottleneckLifeProps = {
  bottleneck: BottleneckShown;
  today: IsoDay;
  departments: readonly { id: string; name: string }[];
  deliverables: readonly DeliverableToName[];
  on: BottleneckActions;
};

/** Removed by what and when, back again since when; corrected, deleted. */
export function BottleneckLife({ bottleneck, today, departments, deliverables, on }: BottleneckLifeProps) {
  const { id, version, step, state, foundDay } = bottleneck;
  const isRemoving = nextVerb(state) === "remove";
  return (
    <div className="no-print grid gap-1">
      <details key={state}>
        <summary className="text-accent w-fit text-sm font-medium">
          {isRemoving ? "It is removed" : "It came back"}
          <span className="sr-only">: {step}</span>
        </summary>
        <ActionForm
          action={isRemoving ? on.takeAway : on.comeBack}
          id={id}
          hidden={{ version }}
          submit={isRemoving ? "Mark as removed" : "Mark as back"}
          className="my-3 max-w-2xl"
        >
          <div className="grid items-end gap-4 sm:grid-cols-2">
            <DateField name="day" label={isRemoving ? "Removed on" : "Back since"} defaultValue={today} />
            {isRemoving && (
              <SelectField
                name="deliverableId"
                label="By which deliverable"
                optional
                placeholder="Something else"
                options={deliverables.map(({ id: value, kind, title }) => ({
                  value,
                  label: `${ONE_DELIVERABLE[kind]}: ${title}`,
                }))}
              />
            )}
          </div>
        </ActionForm>
      </details>
      <details>
        <summary className="text-accent w-fit text-sm font-medium">
          Change<span className="sr-only">: {step}</span>
        </summary>
        <div className="my-3 grid max-w-2xl gap-3">
          <ActionForm action={on.edit} id={id} hidden={{ version }} submit="Save">
            <BottleneckFields departments={departments} bottleneck={bottleneck} foundDay={foundDay} />
          </ActionForm>
          <DeleteWithUndo remove={on.remove} restore={on.restore} hidden={{ id }} label={`Delete: ${step}`}>
            Delete
          </DeleteWithUndo>
        </div>
      </details>
    </div>
  );
}
