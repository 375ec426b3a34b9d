"use client";

import type { Editor, JSONContent } from "@tiptap/core";
import { unstable_rethrow } from "next/navigation";
import { useState, useTransition } from "react";
import type { SavedStatus } from "@/components/ui/saved-indicator";
import type { FormAction } from "@/components/ui/use-form-submit";
import type { FormState } from "@/lib/form-state";
import type { SopDocument } from "@/lib/rules/sops/document";
import { type KeptText, keepText } from "./kept-text";

export type Draft = {
  number: number;
  revision: number;
  document: SopDocument;
  savedAt: string;
  savedByName: string;
};

const IDLE: FormState = { status: "idle" };
const NOT_REACHED =
  "Not saved: the server could not be reached. Your text is kept in this window. Try again in a moment.";

/** A field of a form has a length; cut between characters, never within one. */
const PIECE = /[\s\S]{1,15000}/gu;

/**
 * What is typed on a draft and what the server has of it. A save names the revision it saw; one that is refused because
 * somebody else saved meanwhile shows theirs, which arrives with the page, beside what was typed here.
 */
export function useDraft(sopId: string, draft: Draft, kept: KeptText | null, save: FormAction) {
  const [seen, setSeen] = useState(kept?.revision ?? draft.revision);
  const [typed, setTyped] = useState(kept !== null);
  const [status, setStatus] = useState<SavedStatus>(kept ? "unsaved" : "idle");
  const [message, setMessage] = useState<string>();
  const [pending, startTransition] = useTransition();
  const theirs = draft.revision > seen ? draft : null;
  const asked = { seen, theirs };

  function onTyped(document: SopDocument) {
    setTyped(true);
    setStatus("unsaved");
    keepText(sopId, draft.number, { revision: seen, document });
  }

  function send(editor: Editor, revision = asked.seen) {
    if (pending) return;
    setStatus("saving");
    const sent = JSON.stringify(editor.getJSON());
    const form = new FormData();
    form.set("id", sopId);
    form.set("number", String(draft.number));
    form.set("revision", String(revision));
    for (const piece of sent.match(PIECE) ?? []) form.append("document", piece);
    startTransition(async () => {
      const state = await answer(save, form);
      startTransition(() => {
        setMessage(state.message);
        if (state.status !== "saved") return setStatus("not-saved");
        const next = Number(state.values?.revision ?? revision);
        setSeen(next);
        const document = editor.getJSON() as SopDocument;
        const isAll = JSON.stringify(document) === sent;
        setTyped(!isAll);
        setStatus(isAll ? "saved" : "unsaved");
        keepText(sopId, draft.number, isAll ? null : { revision: next, document });
      });
    });
  }

  /** Their text instead of what was typed here. */
  function takeTheirs(editor: Editor) {
    editor.commands.setContent(contentOf(draft.document), { emitUpdate: false });
    setSeen(draft.revision);
    setTyped(false);
    setStatus("idle");
    keepText(sopId, draft.number, null);
  }

  return { theirs, typed, status, message, pending, onTyped, send, takeTheirs };
}

async function answer(save: FormAction, form: FormData): Promise<FormState> {
  try {
    return await save(IDLE, form);
  } catch (error) {
    unstable_rethrow(error);
    return { status: "refused", message: NOT_REACHED };
  }
}

/** The editor's type of a tree may be written to; ours is only read. */
export function contentOf(document: SopDocument): JSONContent {
  return document as unknown as JSONContent;
}
