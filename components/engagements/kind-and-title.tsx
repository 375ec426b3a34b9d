"use client";

import { type FormEvent, useState } from "react";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { ENGAGEMENT_KINDS, type EngagementKind } from "@/lib/rules/engagement/words";

const KINDS = Object.entries(ENGAGEMENT_KINDS).map(([value, label]) => ({ value, label }));

/** The title follows the kind until somebody writes their own. */
export function KindAndTitle({ kind, title }: { kind: EngagementKind; title?: string }) {
  const [suggested, setSuggested] = useState(title ?? ENGAGEMENT_KINDS[kind]);
  const [written, setWritten] = useState(title !== undefined);

  function onInput(event: FormEvent<HTMLDivElement>) {
    const field = event.target as HTMLInputElement | HTMLSelectElement;
    if (field.name === "title") setWritten(true);
    else if (!written) setSuggested(ENGAGEMENT_KINDS[field.value as EngagementKind]);
  }

  return (
    <div className="grid gap-5" onInput={onInput}>
      <SelectField name="kind" label="Kind of work" options={KINDS} defaultValue={kind} />
      <TextField
        key={suggested}
        name="title"
        label="Title"
        hint="The client sees it in their portal."
        defaultValue={suggested}
        maxLength={120}
      />
    </div>
  );
}
