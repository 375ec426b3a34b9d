"use client";

import { useId } from "react";
import { Button } from "@/components/ui/button";
import { controlStyles } from "@/components/ui/control-styles";
import { Notice } from "@/components/ui/notice";
import { SavedIndicator } from "@/components/ui/saved-indicator";
import type { FormAction } from "@/components/ui/use-form-submit";
import type { NotesView } from "./notes-keeper";
import { type NotedItem, useNotes } from "./use-notes";

type ItemNotesProps = { item: NotedItem & { title: string }; save: FormAction };

const STATUS = {
  saved: "saved",
  waiting: "unsaved",
  saving: "saving",
  retrying: "not-saved",
  refused: "not-saved",
  conflict: "not-saved",
} as const satisfies Record<NotesView["state"], string>;

/** Notes on one agenda item, saved while one types. */
export function ItemNotes({ item, save }: ItemNotesProps) {
  const { view, keeper } = useNotes(item, save);
  const id = useId();
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="sr-only">
        Notes on {item.title}
      </label>
      <textarea
        id={id}
        rows={2}
        maxLength={10_000}
        value={view.text}
        placeholder="Notes"
        onChange={(event) => keeper.type(event.target.value)}
        onBlur={() => void keeper.flush()}
        className={`${controlStyles} field-sizing-content min-h-16`}
      />
      {view.theirs !== null && (
        <Notice tone="caution" title="Somebody else wrote here meanwhile. Both are kept: put them together.">
          <p className="whitespace-pre-wrap">{view.theirs || "They emptied it."}</p>
          <div className="mt-1 flex flex-wrap gap-2">
            <Button size="sm" onClick={() => keeper.resolve("both")}>
              Put mine below theirs
            </Button>
            <Button size="sm" variant="quiet" onClick={() => keeper.resolve("theirs")}>
              Let theirs stand
            </Button>
          </div>
        </Notice>
      )}
      <SavedIndicator
        status={view.state === "saved" && view.text === "" ? "idle" : STATUS[view.state]}
        message={view.message ?? undefined}
      />
    </div>
  );
}
