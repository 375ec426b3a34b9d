import { ActionForm } from "@/components/ui/action-form";
import { SelectField } from "@/components/ui/select-field";
import type { FormAction } from "@/components/ui/use-form-submit";
import { rowsOf } from "./words";

type Name = { key: string; client: string; project: string; rows: number; id: string | null };
type Target = { id: string; client: string; title: string | null };

type NamesFormProps = {
  action: FormAction;
  hidden: Record<string, string | number>;
  names: readonly Name[];
  targets: readonly Target[];
};

/** Which of ours each name of the file means, chosen once for all of its rows. */
export function NamesForm({ action, hidden, names, targets }: NamesFormProps) {
  const options = [
    ...targets.map(({ id, client, title }) => ({ value: id, label: title ? `${client}: ${title}` : client })),
    { value: "none", label: "None of these" },
  ];
  return (
    <ActionForm action={action} hidden={hidden} submit="Save and look again">
      <div className="grid grid-cols-1 gap-5 sm:grid-cols-2 lg:grid-cols-3">
        {names.map(({ key, client, project, rows, id }, at) => (
          <SelectField
            key={key}
            name={`names[${at}]`}
            label={[client, project].filter(Boolean).join(" / ") || "Rows without a name"}
            hint={rowsOf(rows)}
            optional
            options={options}
            placeholder="Not chosen: its rows are bad"
            defaultValue={id ?? ""}
          />
        ))}
      </div>
    </ActionForm>
  );
}
