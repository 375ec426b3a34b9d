"use client";

import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { type Composition, type differences, PAPER_TITLES, PART_TITLES } from "@/lib/rules/report/parts";

type DraftConflictProps = {
  changed: ReturnType<typeof differences>;
  mine: Composition;
  theirs: Composition;
  savedByName: string;
  keepMine: () => void;
  takeTheirs: () => void;
};

/** Somebody else saved the draft meanwhile: where the two differ, each beside the other, and the choice. */
export function DraftConflict(props: DraftConflictProps) {
  const { changed, mine, theirs, savedByName, keepMine, takeTheirs } = props;
  return (
    <Notice tone="caution" title={`${savedByName} saved this draft while you were working on it.`}>
      <p>Theirs is kept, and yours is still here. Where they differ:</p>
      <ul className="grid gap-3 py-2">
        {changed.map((what) => (
          <li key={what} className="grid gap-1">
            <p className="font-medium">{titleOf(what)}</p>
            <div className="grid gap-2 sm:grid-cols-2">
              <Side name="Yours" text={said(what, mine)} />
              <Side name="Theirs" text={said(what, theirs)} />
            </div>
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap gap-2">
        <Button variant="secondary" size="sm" onClick={takeTheirs}>
          Go on with theirs
        </Button>
        <Button variant="secondary" size="sm" onClick={keepMine}>
          Keep mine, to be saved over theirs
        </Button>
      </div>
    </Notice>
  );
}

function Side({ name, text }: { name: string; text: string }) {
  return (
    <div className="min-w-0">
      <p className="text-xs text-ink-soft">{name}</p>
      <p className="wrap-break-word whitespace-pre-line">{text}</p>
    </div>
  );
}

type What = DraftConflictProps["changed"][number];

function titleOf(what: What): string {
  if (what === "order") return "The order";
  return what === "paper" ? "The paper" : PART_TITLES[what];
}

function said(what: What, { paper, parts }: Composition): string {
  if (what === "paper") return PAPER_TITLES[paper];
  if (what === "order") return parts.map(({ id }) => PART_TITLES[id]).join("\n");
  const part = parts.find(({ id }) => id === what);
  return `${part?.isIn ? "In" : "Left out"}${part?.words ? `: ${part.words}` : ", without words"}`;
}
