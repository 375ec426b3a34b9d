"use client";

import { type ReactNode, useState } from "react";
import { ActionForm } from "@/components/ui/action-form";
import { newRowId } from "@/components/ui/new-row-id";
import type { FormAction } from "@/components/ui/use-form-submit";

type MinuteFormProps = {
  action: FormAction;
  firstId: string;
  meetingId: string;
  submit: string;
  children: ReactNode;
};

/**
 * Notes one thing after another. The page around it is drawn again and again while a meeting runs: what is being typed
 * stays, and the row keeps its id until it is saved, so that sending it again makes no second one.
 */
export function MinuteForm({ action, firstId, meetingId, submit, children }: MinuteFormProps) {
  const [id, setId] = useState(firstId);
  const add: FormAction = async (previous, data) => {
    const state = await action(previous, data);
    if (state.status === "saved") setId(newRowId());
    return state;
  };
  return (
    <ActionForm action={add} id={id} hidden={{ meetingId }} submit={submit} resetOnSaved className="no-print">
      {children}
    </ActionForm>
  );
}
