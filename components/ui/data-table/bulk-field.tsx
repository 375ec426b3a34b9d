import type { ReactNode } from "react";
import { controlStyles } from "../control-styles";
import type { Option } from "../select-field";

type BulkSelectProps = { name: string; label: string; as: string; options: readonly Option[] };

/** One thing to change in all chosen rows; left as it is, nothing of it is. */
export function BulkSelect({ name, label, as, options }: BulkSelectProps) {
  return (
    <BulkField label={label}>
      <select name={name} defaultValue="" className={`${controlStyles} w-auto!`}>
        <option value="">{as}</option>
        {options.map(({ value, label: words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </BulkField>
  );
}

export function BulkDay({ name, label }: { name: string; label: string }) {
  return (
    <BulkField label={label}>
      <input type="date" name={name} className={controlStyles} />
    </BulkField>
  );
}

function BulkField({ label, children }: { label: string; children: ReactNode }) {
  return (
    <label className="text-ink-soft grid gap-0.5 text-xs">
      {label}
      {children}
    </label>
  );
}
