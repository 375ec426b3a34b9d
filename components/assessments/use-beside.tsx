"use client";

import { newRowId } from "@/components/ui/new-row-id";
import type { FormAction } from "@/components/ui/use-form-submit";
import type { StatementId } from "@/lib/rules/questionnaire/dimensions";
import type { Statement } from "@/lib/rules/questionnaire/statement";
import { BesideAnswer } from "./beside-answer";
import { evidenceHref } from "./evidence-href";
import type { HeldFile } from "./file-queue";
import { type HeldNotes, NO_NOTE } from "./notes";
import type { Sender } from "./sender";
import { useFiles } from "./use-files";
import { useNotes } from "./use-notes";

/** Notes and files beside the answers: the panel of each statement, and what of them is not saved. */
export function useBeside(
  sender: Sender,
  held: { notes: HeldNotes; evidence: readonly HeldFile[] },
  save: FormAction,
) {
  const notes = useNotes(sender, held.notes, save);
  const files = useFiles(sender, held.evidence);

  function panel({ id: item, statement }: Statement) {
    return (
      <BesideAnswer
        about={statement}
        locale={sender.language}
        note={notes.view.answers[item]}
        onType={(note) => notes.queue.hold(item, note)}
        onLeave={() => void notes.queue.flush()}
        files={files.view.files.filter(({ itemId }) => itemId === item)}
        waits={files.view.status === "retrying"}
        hrefOf={(id) => evidenceHref(sender, id)}
        onAdd={(file) => files.queue.add(newRowId(), item, file.name, file)}
        onRemove={(id) => files.queue.remove(id)}
      />
    );
  }

  function flush() {
    void notes.queue.flush();
    void files.queue.flush();
  }

  /** As it stands on the page, saved or not yet. */
  const noteOf = (item: StatementId) => notes.view.answers[item]?.said ?? NO_NOTE;

  return { panel, noteOf, flush, view: notes.view, unsent: notes.unsent + files.unsent };
}
