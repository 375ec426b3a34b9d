"use client";

import { useState } from "react";
import { ActionForm } from "@/components/ui/action-form";
import { Checkbox } from "@/components/ui/choice-field";
import { newRowId } from "@/components/ui/new-row-id";
import { TextField } from "@/components/ui/text-field";
import type { FormAction } from "@/components/ui/use-form-submit";
import { VIEW_NAME, type Viewed } from "@/lib/rules/grid/view-state";

type SaveViewProps = { about: Viewed; action: FormAction; written: string; onSaved: () => void };

/** Keeps the list as it is looked at, under a name. */
export function SaveView({ about, action, written, onSaved }: SaveViewProps) {
  const [id] = useState(newRowId);
  const saveAndOpen: FormAction = async (previous, data) => {
    const state = await action(previous, data);
    if (state.status === "saved") {
      const search = new URLSearchParams(window.location.search);
      search.set(VIEW_NAME, id);
      window.history.replaceState(null, "", `?${search}`);
      onSaved();
    }
    return state;
  };
  return (
    <ActionForm action={saveAndOpen} id={id} hidden={{ about, search: written }} submit="Save the view">
      <TextField name="name" label="Name of the new view" autoComplete="off" maxLength={60} />
      <Checkbox name="shared" label="Share it with the firm" hint="Each sees in it only what they may see." />
    </ActionForm>
  );
}
