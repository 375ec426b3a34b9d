import { ActionForm } from "@/components/ui/action-form";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import type { FormAction } from "@/components/ui/use-form-submit";
import { WORK_KIND_TITLES } from "@/lib/rules/engagement/words";
import { WORK_KINDS } from "@/lib/rules/hours/work-kinds";
import { FIELDS, type ImportKind } from "@/lib/rules/imports/fields";
import type { Mapping } from "@/lib/rules/imports/mapping";

type ColumnsFormProps = {
  action: FormAction;
  hidden: Record<string, string | number>;
  kind: ImportKind;
  header: readonly string[];
  example: readonly string[];
  mapping: Mapping;
  /** A day that could be two, where the file does not tell which. */
  unclearDay: string | null;
};

const ORDERS = [
  { value: "dmy", label: "The day first: 03/04 is 3 April" },
  { value: "mdy", label: "The month first: 03/04 is 4 March" },
];

/** Which column of the file is which field of ours. */
export function ColumnsForm(props: ColumnsFormProps) {
  const { action, hidden, kind, header, example, mapping, unclearDay } = props;
  const columns = header.map((name, at) => ({
    value: String(at),
    label: [name || `Column ${at + 1}`, short(example[at])].filter(Boolean).join(": "),
  }));
  return (
    <ActionForm action={action} hidden={hidden} submit="Save and look again">
      <div className="grid grid-cols-1 gap-5 sm:grid-cols-2 lg:grid-cols-3">
        {FIELDS[kind].map(({ key, label, hint, required }) => (
          <SelectField
            key={key}
            name={`columns.${key}`}
            label={label}
            hint={hint}
            optional={!required}
            options={columns}
            placeholder="No column"
            defaultValue={mapping.columns[key]?.toString() ?? ""}
          />
        ))}
        {kind === "time" && (
          <SelectField
            name="kind"
            label="Kind of work of every other row"
            hint="Where the file does not say."
            options={WORK_KINDS.map((work) => ({ value: work, label: WORK_KIND_TITLES[work] }))}
            defaultValue={mapping.kind}
          />
        )}
        {kind === "time" && (unclearDay !== null || mapping.dayOrder !== null) && (
          <SelectField
            name="dayOrder"
            label="How its days are written"
            hint={unclearDay === null ? "As the file shows itself." : `${unclearDay} could be two days.`}
            options={ORDERS}
            placeholder="Choose…"
            defaultValue={mapping.dayOrder ?? ""}
          />
        )}
        {kind === "clients" && (
          <TextField
            name="currency"
            label="Currency of every other row"
            hint="Where the file does not say."
            defaultValue={mapping.currency}
            maxLength={3}
          />
        )}
      </div>
    </ActionForm>
  );
}

function short(cell = ""): string {
  return cell.length > 24 ? `${cell.slice(0, 24)}…` : cell;
}
