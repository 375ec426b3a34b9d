import { Button } from "@/components/ui/button";
import { controlStyles } from "@/components/ui/control-styles";

type ChooseVersionsProps = { versions: readonly { number: number }[]; from: number; to: number };

/** Any two versions against each other; a plain form, so the address can be sent on. */
export function ChooseVersions({ versions, from, to }: ChooseVersionsProps) {
  return (
    <form className="no-print flex flex-wrap items-end gap-3">
      <Choice name="from" label="From" versions={versions} chosen={from} />
      <Choice name="to" label="To" versions={versions} chosen={to} />
      <Button type="submit">Compare</Button>
    </form>
  );
}

type ChoiceProps = { name: string; label: string; versions: readonly { number: number }[]; chosen: number };

function Choice({ name, label, versions, chosen }: ChoiceProps) {
  return (
    <label className="grid gap-1 text-sm font-medium">
      {label}
      <select key={chosen} name={name} defaultValue={chosen} className={controlStyles}>
        {versions.map(({ number }) => (
          <option key={number} value={number}>
            Version {number}
          </option>
        ))}
      </select>
    </label>
  );
}
