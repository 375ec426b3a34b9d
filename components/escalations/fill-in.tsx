"use client";

import { type ChangeEvent, useState } from "react";
import { ONE_DELIVERABLE } from "@/components/deliverables/words";
import { ActionForm } from "@/components/ui/action-form";
import { SelectField } from "@/components/ui/select-field";
import { TextAreaField } from "@/components/ui/text-area-field";
import { DateField, TextField } from "@/components/ui/text-field";
import type { FormAction } from "@/components/ui/use-form-submit";
import { CAUSES } from "@/lib/rules/escalations/words";
import type { DeliverableKind } from "@/lib/rules/engagement/words";
import type { IsoDay } from "@/lib/units/days";
import { type Asked, AskedFields, type Named } from "./asked-fields";

export type DeliverableToChoose = { id: string; kind: DeliverableKind; title: string };
export type ToFillIn = Asked & {
  id: string;
  version: number;
  decidedDay: IsoDay | null;
  deliverableId: string | null;
  deliverable: { kind: DeliverableKind; title: string } | null;
  decisionRight: string | null;
  seatName: string | null;
  note: string | null;
};

type FillInProps = {
  escalation: ToFillIn;
  departments: readonly Named[];
  deliverables: readonly DeliverableToChoose[];
  action: FormAction;
};

/** All there is to say of one, and what it was turned into, so that it need not come back. */
export function FillIn({ escalation, departments, deliverables, action }: FillInProps) {
  const { id, version, decidedDay, deliverableId, decisionRight, seatName, note, cause } = escalation;
  const given = deliverableId ?? (decisionRight ? "right" : seatName ? "seat" : "");
  const [into, setInto] = useState(given);
  const options = [
    { value: "right", label: "A decision right" },
    { value: "seat", label: "A seat that decides it" },
    ...withGiven(deliverables, escalation).map(({ id: value, kind, title }) => ({
      value,
      label: `${ONE_DELIVERABLE[kind]}: ${title}`,
    })),
  ];
  return (
    <ActionForm action={action} id={id} hidden={{ version }} submit="Save">
      <div
        className="grid items-end gap-4 sm:grid-cols-2"
        onChange={({ target }: ChangeEvent<HTMLDivElement & HTMLSelectElement>) =>
          target.name === "into" && setInto(target.value)
        }
      >
        <AskedFields asked={escalation} departments={departments} />
        <DateField name="decidedDay" label="Decided on" optional defaultValue={decidedDay ?? undefined} />
        <SelectField
          name="into"
          label="Turned into"
          hint={cause ? CAUSES[cause].answer : undefined}
          optional
          placeholder="Nothing yet"
          options={options}
          defaultValue={given}
          className="sm:col-span-2"
        />
        {into === "right" && (
          <TextField
            name="decisionRight"
            label="What may be decided without the CEO"
            placeholder="Discounts up to 8 %"
            defaultValue={decisionRight ?? undefined}
            maxLength={300}
          />
        )}
        {(into === "right" || into === "seat") && (
          <TextField
            name="seatName"
            label="Whose seat decides"
            placeholder="Head of sales"
            optional={into === "right"}
            defaultValue={seatName ?? undefined}
            maxLength={120}
          />
        )}
        <TextAreaField
          name="note"
          label="Note"
          hint="You and your colleagues alone read it."
          optional
          rows={2}
          maxLength={2000}
          defaultValue={note ?? undefined}
          className="sm:col-span-2"
        />
      </div>
    </ActionForm>
  );
}

/** One that was withdrawn or deleted since stays to choose where it was chosen. */
function withGiven(all: readonly DeliverableToChoose[], { deliverableId, deliverable }: ToFillIn) {
  const isThere = deliverableId === null || all.some(({ id }) => id === deliverableId);
  return isThere || !deliverable ? all : [...all, { id: deliverableId, ...deliverable }];
}
