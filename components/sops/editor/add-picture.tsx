"use client";

import type { Editor } from "@tiptap/core";
import { useId, useRef, useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { controlStyles } from "@/components/ui/control-styles";
import { newRowId } from "@/components/ui/new-row-id";
import type { FormAction } from "@/components/ui/use-form-submit";
import { imageAddress } from "@/lib/rules/sops/document";
import { sendFile } from "./send-file";

type AddPictureProps = { editor: Editor; sopId: string; action: FormAction; onDone: () => void };

/** A picture with what it shows in words: for those who do not see it, and for the printed page's reader aloud. */
export function AddPicture({ editor, sopId, action, onDone }: AddPictureProps) {
  const id = useId();
  const [alt, setAlt] = useState("");
  const [problem, setProblem] = useState<string>();
  const [pending, startTransition] = useTransition();
  const file = useRef<HTMLInputElement>(null);

  function put() {
    const chosen = file.current?.files?.[0];
    if (!chosen || !alt.trim())
      return setProblem(chosen ? "Say what the picture shows." : "Choose a PNG, JPEG or WebP picture.");
    const imageId = newRowId();
    const form = new FormData();
    form.set("id", imageId);
    form.set("sopId", sopId);
    form.set("file", chosen);
    startTransition(async () => {
      const state = await sendFile(action, form);
      if (state.status !== "saved") return setProblem(state.message);
      editor
        .chain()
        .focus()
        .setImage({ src: imageAddress(imageId), alt: alt.trim() })
        .run();
      onDone();
    });
  }

  return (
    <div
      className="border-line grid gap-2 border-t p-2"
      onKeyDown={(event) => event.key === "Escape" && onDone()}
    >
      <div className="flex flex-wrap items-end gap-3">
        <div className="grid gap-1">
          <label htmlFor={`${id}-file`} className="text-xs font-medium">
            Picture, at most 2 MB
          </label>
          <input
            ref={file}
            id={`${id}-file`}
            type="file"
            accept="image/png,image/jpeg,image/webp"
            className="file:border-line-strong max-w-64 text-xs file:mr-3 file:rounded-md file:border file:px-2.5 file:py-1.5"
          />
        </div>
        <div className="grid grow gap-1">
          <label htmlFor={`${id}-alt`} className="text-xs font-medium">
            What it shows
          </label>
          <input
            id={`${id}-alt`}
            value={alt}
            maxLength={300}
            onChange={(event) => setAlt(event.target.value)}
            className={controlStyles}
          />
        </div>
        <Button onClick={put} aria-disabled={pending || undefined}>
          {pending ? "Uploading…" : "Put it in"}
        </Button>
        <Button variant="quiet" onClick={onDone}>
          Cancel
        </Button>
      </div>
      {problem && (
        <p role="alert" className="text-danger text-xs">
          {problem}
        </p>
      )}
    </div>
  );
}
