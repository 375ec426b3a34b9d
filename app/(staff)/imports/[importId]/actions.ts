"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { doneSentence } from "@/components/imports/words";
import { formAction, refused, saved } from "@/lib/form-action";
import { discardFile, type MapRefusal, saveColumns, saveNames } from "@/lib/imports/read-mutations";
import { columnsInput, importInput, namesInput, writeInput } from "@/lib/imports/schema";
import { undoImport, type UndoRefusal } from "@/lib/imports/undo-mutations";
import { writeImport, type WriteRefusal } from "@/lib/imports/write-mutations";

const MAP: Record<MapRefusal, string> = {
  NOT_FOUND: "This file is no longer here.",
  STALE: "This was changed in another window. Reload the page.",
  DONE: "This file is brought in already.",
};
const WRITE: Record<WriteRefusal, string> = {
  ...{ NOT_FOUND: MAP.NOT_FOUND, DONE: MAP.DONE },
  UNMAPPED: "Say first which column is what.",
  BAD_ROWS:
    "There are bad rows, so nothing was brought in. Mend the file and read it again, or leave them out.",
  NOTHING: "There is nothing new in this file.",
  CHANGED_MEANWHILE:
    "Something has changed since you looked, so nothing was brought in. Reload the page and look again.",
};
const UNDO: Record<UndoRefusal, string> = {
  ...{ NOT_FOUND: MAP.NOT_FOUND, STALE: MAP.STALE },
  NOT_DONE: "This import is taken back already.",
  HIDDEN: "Some of it belongs to a client that you no longer see, so nothing was taken back. Ask an owner.",
};
const MOST_NAMED = 5;

export const saveColumnsAction = formAction(columnsInput, async (viewer, input) => {
  const done = await saveColumns(viewer, input);
  if (!done.ok) return refused(MAP[done.reason]);
  refresh();
  return saved("Looked at again.");
});

export const saveNamesAction = formAction(namesInput, async (viewer, input) => {
  const done = await saveNames(viewer, input);
  if (!done.ok) return refused(MAP[done.reason]);
  refresh();
  return saved("Looked at again.");
});

export const writeImportAction = formAction(writeInput, async (viewer, input) => {
  const done = await writeImport(viewer, input);
  if (!done.ok) return refused(WRITE[done.reason]);
  refresh();
  return saved(doneSentence(done.value.kind, done.value));
});

export const undoImportAction = formAction(importInput, async (viewer, input) => {
  const done = await undoImport(viewer, input);
  if (!done.ok) return refused(UNDO[done.reason]);
  const since = done.value?.changedSince ?? [];
  if (since.length > 0) return refused(changedSentence(since));
  refresh();
  return saved("Taken back: everything is as it was before.");
});

export const discardFileAction = formAction(importInput, async (viewer, input) => {
  const done = await discardFile(viewer, input);
  if (!done.ok) return refused(MAP.DONE);
  redirect("/imports");
});

function changedSentence(since: ReadonlyArray<{ line: number; called: string }>): string {
  const named = since.slice(0, MOST_NAMED).map(({ line, called }) => `line ${line} (${called})`);
  const more = since.length > MOST_NAMED ? ` and ${since.length - MOST_NAMED} more` : "";
  return `Nothing was taken back, because these were changed or used since: ${named.join(", ")}${more}.`;
}
