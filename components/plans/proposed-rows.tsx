import { ONE_DELIVERABLE } from "@/components/deliverables/words";
import { Checkbox } from "@/components/ui/choice-field";
import { SelectField } from "@/components/ui/select-field";
import { DateField, NumberField, TextField } from "@/components/ui/text-field";
import type { ProposedDeliverable, ProposedPhase } from "@/lib/rules/engagement/proposal";
import { formatHours } from "@/lib/units/hours";

type ProposedRowsProps = {
  deliverables: readonly ProposedDeliverable[];
  phases: readonly ProposedPhase[];
};

/** What the plan would bring into use, the weakest first, each with its reason; unticked it is left out. */
export function ProposedRows({ deliverables, phases }: ProposedRowsProps) {
  const choices = phases.map(({ name }, at) => ({ value: String(at), label: name }));
  return (
    <ul>
      {deliverables.map(
        ({ key, kind, title, phase, dueDay, plannedMinutes, reason, isChosen, remark }, at) => {
          const prefix = `deliverables[${at}].`;
          return (
            <li key={key} className="border-line grid gap-3 border-b py-4 first:border-t">
              <input type="hidden" name={`${prefix}key`} value={key} />
              <input type="hidden" name={`${prefix}kind`} value={kind} />
              <div className="grid gap-0.5">
                <Checkbox
                  name={`${prefix}include`}
                  label={
                    <>
                      <span className="font-medium">{title}</span>{" "}
                      <span className="text-ink-soft">· {ONE_DELIVERABLE[kind]}</span>
                    </>
                  }
                  defaultChecked={isChosen}
                />
                {remark && <p className="text-caution pl-7 text-xs font-medium">{remark}</p>}
                <p className="text-ink-soft pl-7 text-xs">
                  {reason ?? "From the template: no rating speaks for it or against it."}
                </p>
              </div>
              <div className="grid items-start gap-4 pl-7 sm:grid-cols-[2fr_1.4fr_1.2fr_1fr]">
                <TextField name={`${prefix}title`} label="What it is" defaultValue={title} maxLength={160} />
                <SelectField
                  name={`${prefix}phase`}
                  label="Phase"
                  options={choices}
                  defaultValue={String(phase)}
                />
                <DateField name={`${prefix}dueDay`} label="In use by" defaultValue={dueDay} />
                <NumberField
                  name={`${prefix}plannedMinutes`}
                  label="Hours"
                  defaultValue={formatHours(plannedMinutes)}
                />
              </div>
            </li>
          );
        },
      )}
    </ul>
  );
}
