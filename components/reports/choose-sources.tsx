"use client";

import { useEffect, useId, useRef } from "react";
import { Button } from "@/components/ui/button";
import { controlStyles } from "@/components/ui/control-styles";
import type { SourceField } from "./source-words";

type ChooseSourcesProps = { fields: readonly SourceField[]; onChosen: (chosen: FormData) => void };

/** Which diagnosis and which hours to look at. A form that asks for the same page: it works without any script. */
export function ChooseSources({ fields, onChosen }: ChooseSourcesProps) {
  const form = useRef<HTMLFormElement>(null);
  // A browser may bring back what was chosen before it went away, and says nothing of it.
  useEffect(() => onChosen(new FormData(form.current ?? undefined)), [onChosen]);
  return (
    <form
      ref={form}
      method="get"
      autoComplete="off"
      onChange={({ currentTarget }) => onChosen(new FormData(currentTarget))}
      className="flex flex-wrap items-end gap-x-6 gap-y-4"
    >
      {fields.map((field) => (
        <Choice key={field.name} {...field} />
      ))}
      <Button type="submit">Show</Button>
    </form>
  );
}

function Choice({ name, label, options, shown }: SourceField) {
  const id = useId();
  return (
    <div className="grid w-full gap-1.5 sm:w-96">
      <label htmlFor={id} className="text-sm font-medium">
        {label}
      </label>
      <select id={id} name={name} defaultValue={shown} className={controlStyles}>
        {options.map(({ value, label: words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
