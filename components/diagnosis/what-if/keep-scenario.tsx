"use client";

import { useState } from "react";
import { ActionForm } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { TextAreaField } from "@/components/ui/text-area-field";
import { TextField } from "@/components/ui/text-field";
import type { FormAction } from "@/components/ui/use-form-submit";
import type { Move } from "@/lib/rules/diagnosis/moves";

export type OpenScenario = {
  id: string;
  version: number;
  name: string;
  note: string | null;
  shared: boolean;
};

export type KeepScenarioProps = {
  diagnosisId: string;
  /** The id that a new one will have. */
  newId: string;
  open: OpenScenario | null;
  /** Whether the viewer may change what the CEO sees. */
  mayShare: boolean;
  keep: FormAction;
  revise: FormAction;
};

/** Keeps the moves under a name: as a new scenario, or over the one that is open. */
export function KeepScenario({ moves, ...props }: KeepScenarioProps & { moves: ReadonlyArray<Move> }) {
  const { diagnosisId, newId, open, mayShare, keep, revise } = props;
  const locked = open !== null && open.shared && !mayShare;
  const [asNew, setAsNew] = useState(open === null || locked);
  if (moves.length === 0)
    return <p className="text-sm text-ink-soft">Move something first: a scenario is what is different.</p>;
  const over = asNew ? null : open;
  const text = JSON.stringify(moves);
  return (
    <div className="grid gap-4">
      {over?.shared && (
        <Notice tone="caution" title="The CEO sees this scenario: what you save over it, they see." />
      )}
      <ActionForm
        key={over?.id ?? newId}
        action={over ? revise : keep}
        id={over?.id ?? newId}
        hidden={over ? { version: over.version, moves: text } : { diagnosisId, moves: text }}
        submit={over ? "Save over it" : "Keep the scenario"}
        className="max-w-xl"
      >
        <TextField name="name" label="Name" maxLength={120} defaultValue={over?.name ?? ""} />
        <TextAreaField
          name="note"
          label="Note"
          hint="Once shared, the CEO reads the name and the note too."
          optional
          rows={3}
          maxLength={2000}
          defaultValue={over?.note ?? ""}
        />
      </ActionForm>
      {open && !locked && (
        <div>
          <Button variant="quiet" size="sm" className="-ml-2.5" onClick={() => setAsNew(!asNew)}>
            {asNew ? `Save over “${open.name}” instead` : "Keep it as another scenario instead"}
          </Button>
        </div>
      )}
    </div>
  );
}
