"use client";

import { ActionForm } from "@/components/ui/action-form";
import { Checkbox } from "@/components/ui/choice-field";
import { DeleteWithUndo } from "@/components/ui/delete-with-undo";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { LIST_PATHS, VIEW_NAME, type Viewed } from "@/lib/rules/grid/view-state";
import type { View, ViewActions } from "./types";

type OwnViewProps = {
  about: Viewed;
  view: View;
  actions: ViewActions;
  written: string;
  isChanged: boolean;
};

/** What the maker of a view does with it. */
export function OwnView({ about, view, actions, written, isChanged }: OwnViewProps) {
  const { id, version, name, shared } = view;
  return (
    <div className="grid content-start gap-4">
      {isChanged && (
        <ActionForm action={actions.update} hidden={{ id, version, about, search: written }}>
          <SubmitButton className="justify-self-start">Let “{name}” show this</SubmitButton>
        </ActionForm>
      )}
      <ActionForm action={actions.rename} hidden={{ id, version }} submit="Save name and sharing">
        <TextField
          name="name"
          label="Name of this view"
          defaultValue={name}
          maxLength={60}
          autoComplete="off"
        />
        <Checkbox name="shared" label="Shared with the firm" defaultChecked={shared} />
      </ActionForm>
      <DeleteWithUndo
        remove={actions.remove}
        restore={actions.restore}
        hidden={{ id }}
        afterHref={`${LIST_PATHS[about]}?${VIEW_NAME}=none`}
      >
        Delete this view
      </DeleteWithUndo>
    </div>
  );
}
