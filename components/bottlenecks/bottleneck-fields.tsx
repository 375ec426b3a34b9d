import { type Named, DepartmentField } from "@/components/escalations/asked-fields";
import { DateField, NumberField, TextField } from "@/components/ui/text-field";
import type { IsoDay } from "@/lib/units/days";

type BottleneckFieldsProps = {
  departments: readonly Named[];
  bottleneck?: {
    step: string;
    unit: string;
    departmentId: string | null;
    departmentName: string | null;
    approvalLayers: number | null;
  };
  foundDay: IsoDay;
};

/** The step, whose it is, who has to say yes, and what is counted. */
export function BottleneckFields({ departments, bottleneck, foundDay }: BottleneckFieldsProps) {
  return (
    <div className="grid items-end gap-4 sm:grid-cols-2">
      <TextField
        name="step"
        label="The step that holds the work back"
        placeholder="Tours are planned by hand, by one person"
        defaultValue={bottleneck?.step}
        maxLength={200}
        className="sm:col-span-2"
      />
      <DepartmentField departments={departments} of={bottleneck} />
      <NumberField
        name="approvalLayers"
        label="Layers of approval in its way"
        hint="How many have to say yes."
        optional
        defaultValue={bottleneck?.approvalLayers == null ? undefined : String(bottleneck.approvalLayers)}
      />
      <TextField
        name="unit"
        label="What is counted"
        placeholder="orders a day"
        defaultValue={bottleneck?.unit}
        maxLength={40}
      />
      <DateField name="foundDay" label="Found on" defaultValue={foundDay} />
    </div>
  );
}
