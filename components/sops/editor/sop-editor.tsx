"use client";

import { EditorContent, useEditor } from "@tiptap/react";
import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { SavedIndicator } from "@/components/ui/saved-indicator";
import type { FormAction } from "@/components/ui/use-form-submit";
import { useLeaveWarning } from "@/components/ui/use-leave-warning";
import type { SopDocument } from "@/lib/rules/sops/document";
import { SOP_EXTENSIONS } from "@/lib/rules/sops/extensions";
import { BothTexts } from "./both-texts";
import { ImportFile } from "./import-file";
import { readKeptText } from "./kept-text";
import { Toolbar } from "./toolbar";
import { type Draft, contentOf, useDraft } from "./use-draft";

export type SopEditorProps = {
  sopId: string;
  draft: Draft;
  actions: Record<"save" | "addImage" | "importFile", FormAction>;
};

/** Writes an SOP's text. Nothing typed is lost: it is kept in the window until the server has it, and no save overwrites another's. */
export function SopEditor({ sopId, draft, actions }: SopEditorProps) {
  const [kept] = useState(() => readKeptText(sopId, draft.number));
  const own = useDraft(sopId, draft, kept, actions.save);
  const { theirs, typed, status, message, pending } = own;
  useLeaveWarning(typed, "The text of this SOP is not saved. It is kept in this window only.");

  const editor = useEditor(
    {
      extensions: SOP_EXTENSIONS,
      // It is drawn in the browser only: there is nothing of a server's to agree with.
      immediatelyRender: true,
      content: contentOf(kept?.document ?? draft.document),
      editorProps: {
        attributes: {
          class: "sop-text min-h-96 px-4 py-3 focus-visible:outline-none",
          role: "textbox",
          "aria-multiline": "true",
          "aria-label": "Text of the SOP",
        },
      },
    },
    [],
  );

  // The editor is made once; what it calls is of the latest drawing.
  useEffect(() => {
    const onUpdate = () => own.onTyped(editor.getJSON() as SopDocument);
    editor.on("update", onUpdate);
    return () => void editor.off("update", onUpdate);
  });

  // Nothing was typed here: what somebody else saved simply takes its place.
  useEffect(() => {
    if (theirs && !typed) own.takeTheirs(editor);
  });

  const save = () => own.send(editor);
  return (
    <div
      className="grid grid-cols-1 gap-4"
      onKeyDownCapture={(event) => {
        if (event.key !== "Enter" || !(event.metaKey || event.ctrlKey)) return;
        event.preventDefault();
        event.stopPropagation();
        save();
      }}
    >
      {kept && status === "unsaved" && !theirs && (
        <p className="text-ink-soft text-sm">
          What you typed in this window before is here again; it is not saved yet.
        </p>
      )}
      <div className={theirs && typed ? "grid gap-6 lg:grid-cols-2" : "grid"}>
        <div className="min-w-0">
          {theirs && typed && <h2 className="mb-2 text-sm font-semibold">Yours, not saved yet</h2>}
          <div className="border-line-strong bg-surface focus-within:outline-accent rounded-md border focus-within:outline-2">
            <Toolbar editor={editor} sopId={sopId} addImage={actions.addImage} />
            <EditorContent editor={editor} />
          </div>
        </div>
        {theirs && typed && (
          <BothTexts
            theirs={theirs}
            onTakeTheirs={() => own.takeTheirs(editor)}
            onSaveMine={() => own.send(editor, theirs.revision)}
          />
        )}
      </div>
      <div className="bg-paper border-line sticky bottom-0 flex flex-wrap items-center gap-3 border-t py-3">
        <Button variant="primary" onClick={save} aria-disabled={pending || undefined}>
          {pending ? "Saving…" : "Save"}
        </Button>
        <SavedIndicator status={status} message={message} />
        <span className="text-ink-faint ml-auto text-xs max-sm:hidden">Ctrl or Cmd and Enter saves</span>
      </div>
      <ImportFile
        sopId={sopId}
        action={actions.importFile}
        onRead={(document) => editor.commands.setContent(contentOf(document))}
      />
    </div>
  );
}
