"use client";

import { useId } from "react";
import { Button } from "@/components/ui/button";
import { byteWords } from "@/lib/units/bytes";
import type { Locale } from "@/lib/rules/questionnaire/locales";
import { BESIDE_WORDS } from "./beside-words";
import type { FileOnPage } from "./file-queue";

export type EvidenceFilesProps = {
  locale: Locale;
  files: readonly FileOnPage[];
  /** The server could not be reached. */
  waits: boolean;
  hrefOf: (id: string) => string;
  onAdd: (file: File) => void;
  onRemove: (id: string) => void;
};

/** What the browser offers first; what is taken is decided by the bytes. */
const OFFERED = ".pdf,.png,.jpg,.jpeg,.webp,.docx,.xlsx,.txt,.csv";

/** The files beside one answer. */
export function EvidenceFiles({ locale, files, waits, hrefOf, onAdd, onRemove }: EvidenceFilesProps) {
  const id = useId();
  const words = BESIDE_WORDS[locale];
  return (
    <div className="grid gap-2">
      <p className="font-medium">{words.files}</p>
      {files.length > 0 && (
        <ul className="grid gap-1">
          {files.map(({ id: fileId, name, byteCount, state, reason }) => (
            <li key={fileId} className="flex flex-wrap items-center gap-x-3">
              {state === "saved" ? (
                <a href={hrefOf(fileId)} download className="min-w-0 break-all text-accent underline">
                  {name}
                </a>
              ) : (
                <span className="min-w-0 break-all">{name}</span>
              )}
              <span className="tabular text-xs text-ink-faint">{byteWords(byteCount, locale)}</span>
              {state === "waiting" && <span className="text-xs text-ink-soft">{words.waiting}</span>}
              {state === "leaving" && <span className="text-xs text-ink-soft">{words.leaving}</span>}
              {state !== "leaving" && (
                <Button
                  size="sm"
                  variant="quiet"
                  aria-label={words.remove(name)}
                  onClick={() => onRemove(fileId)}
                >
                  ✕
                </Button>
              )}
              {reason && <span className="basis-full text-xs text-danger">{words.refusals[reason]}</span>}
            </li>
          ))}
        </ul>
      )}
      <p role="status" className="text-xs text-danger">
        {waits ? words.offline : ""}
      </p>
      <label className="relative inline-flex h-10 w-fit items-center rounded-md border border-line-strong bg-surface px-4 font-medium hover:bg-sunken has-focus-visible:outline-2 has-focus-visible:outline-accent">
        {words.addFile}
        <input
          type="file"
          accept={OFFERED}
          multiple
          aria-describedby={`${id}-kinds`}
          className="absolute inset-0 opacity-0"
          onChange={({ target }) => {
            for (const file of target.files ?? []) onAdd(file);
            target.value = "";
          }}
        />
      </label>
      <p id={`${id}-kinds`} className="text-xs text-ink-faint">
        {words.kinds}
      </p>
    </div>
  );
}
