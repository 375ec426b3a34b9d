"use client";

import { useId, useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import type { FormAction } from "@/components/ui/use-form-submit";
import type { SopDocument } from "@/lib/rules/sops/document";
import { sendFile } from "./send-file";

type ImportFileProps = { sopId: string; action: FormAction; onRead: (document: SopDocument) => void };

/** Takes the text of a file in place of what stands in the editor. Nothing is saved by it, and undo takes it back. */
export function ImportFile({ sopId, action, onRead }: ImportFileProps) {
  const id = useId();
  const [answer, setAnswer] = useState<{ message: string; refused: boolean }>();
  const [file, setFile] = useState<File>();
  const [pending, startTransition] = useTransition();

  function read() {
    if (!file) return setAnswer({ message: "Choose a Markdown or Word file.", refused: true });
    const form = new FormData();
    form.set("id", sopId);
    form.set("file", file);
    startTransition(async () => {
      const state = await sendFile(action, form);
      const document = state.values?.document;
      setAnswer({ message: state.message ?? "", refused: state.status !== "saved" });
      if (state.status === "saved" && typeof document === "string")
        onRead(JSON.parse(document) as SopDocument);
    });
  }

  return (
    <details className="text-sm">
      <summary className="text-accent w-fit font-medium">Import a Markdown or Word file</summary>
      <div className="mt-3 grid gap-2">
        <label htmlFor={id} className="text-xs font-medium">
          A .md or .docx file, at most 2 MB. It takes the place of the text above; undo takes it back.
        </label>
        <div className="flex flex-wrap items-center gap-3">
          <input
            id={id}
            type="file"
            accept=".md,.markdown,.docx,text/markdown"
            onChange={(event) => setFile(event.target.files?.[0])}
            className="file:border-line-strong max-w-full text-xs file:mr-3 file:rounded-md file:border file:px-2.5 file:py-1.5"
          />
          <Button onClick={read} aria-disabled={pending || undefined}>
            {pending ? "Reading…" : "Read the file"}
          </Button>
        </div>
        <p role="status" className={answer?.refused ? "text-danger text-xs" : "text-ink-soft text-xs"}>
          {answer?.message}
        </p>
      </div>
    </details>
  );
}
