"use client";

import { Button } from "@/components/ui/button";
import { DocumentView } from "../document-view";
import type { Draft } from "./use-draft";

type BothTextsProps = { theirs: Draft; onTakeTheirs: () => void; onSaveMine: () => void };

/** Somebody else saved while one was writing: their text beside one's own, to take either or to merge by hand. */
export function BothTexts({ theirs, onTakeTheirs, onSaveMine }: BothTextsProps) {
  return (
    <section aria-labelledby="theirs" className="grid min-w-0 content-start gap-3">
      <h2 id="theirs" className="text-sm font-semibold">
        Saved by {theirs.savedByName}, {theirs.savedAt}
      </h2>
      <p role="alert" className="text-sm">
        {theirs.savedByName} saved this draft while you were writing. Both texts are kept: copy what you want
        from here into yours and save that, or take one as it is.
      </p>
      <div className="flex flex-wrap gap-2">
        <Button onClick={onSaveMine}>Save mine</Button>
        <Button variant="quiet" onClick={onTakeTheirs}>
          Take theirs
        </Button>
      </div>
      <div
        className="border-line max-h-[40rem] overflow-y-auto border-l-3 pl-4"
        tabIndex={0}
        role="group"
        aria-label="Their text"
      >
        <DocumentView document={theirs.document} />
      </div>
    </section>
  );
}
