"use client";

import { useState } from "react";
import { ActionForm } from "@/components/ui/action-form";
import { type Option, SelectField } from "@/components/ui/select-field";
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

/** So many choices in one page are fine; where there are more, each field has all of its own when somebody turns to it. */
const MOST_CHOICES = 10_000;
const NONE = { value: "none", label: "None of these" };

/** Which of ours each name of the file means, chosen once for all of its rows. */
export function NamesForm({ action, hidden, names, targets }: NamesFormProps) {
  const options = targets.map(({ id, client, title }) => ({
    value: id,
    label: title ? `${client}: ${title}` : client,
  }));
  const isMany = names.length * targets.length > MOST_CHOICES;
  return (
    <ActionForm action={action} hidden={hidden} submit="Save and look again">
      <div className="grid grid-cols-1 gap-5 sm:grid-cols-2 lg:grid-cols-3">
        {names.map((name, at) => (
          <NameField key={name.key} field={`names[${at}]`} {...{ name, options, isMany }} />
        ))}
      </div>
    </ActionForm>
  );
}

type NameFieldProps = { field: string; name: Name; options: readonly Option[]; isMany: boolean };

function NameField({ field, name: { client, project, rows, id }, options, isMany }: NameFieldProps) {
  const [isTurnedTo, setTurnedTo] = useState(false);
  const turnTo = () => setTurnedTo(true);
  const isWhole = !isMany || isTurnedTo;
  return (
    <div onPointerDownCapture={turnTo} onFocusCapture={turnTo}>
      <SelectField
        name={field}
        label={[client, project].filter(Boolean).join(" / ") || "Rows without a name"}
        hint={rowsOf(rows)}
        optional
        options={[...(isWhole ? options : options.filter(({ value }) => value === id)), NONE]}
        placeholder="Not chosen: its rows are bad"
        defaultValue={id ?? ""}
      />
    </div>
  );
}
