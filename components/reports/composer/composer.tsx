"use client";

import { type ReactNode, useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { ReportSections } from "@/components/reports/parts/report-sections";
import { ActionForm } from "@/components/ui/action-form";
import type { FormAction } from "@/components/ui/use-form-submit";
import {
  type Composition,
  PAPER_TITLES,
  PAPERS,
  PART_TITLES,
  type PartId,
  type Paper,
} from "@/lib/rules/report/parts";
import { DraftConflict } from "./draft-conflict";
import { PartRow } from "./part-row";
import { useComposition } from "./use-composition";

type ComposerProps = {
  clientId: string;
  kept: { version: number; composition: Composition };
  savedByName: string | null;
  absent: Partial<Record<PartId, string>>;
  save: FormAction;
  /** Which data it is made from. */
  sources: ReactNode;
  /** The way to issue what is kept. */
  issue: ReactNode;
  /** What stands over the parts. */
  head: ReactNode;
  titles: Readonly<Partial<Record<PartId, string>>>;
  views: Readonly<Record<PartId, ReactNode>>;
};

/** The parts on the left, and beside them the report as it would be, at once with each tick and word. */
export function Composer(props: ComposerProps) {
  const { clientId, kept, savedByName, absent, save, sources, issue, head, titles, views } = props;
  const draft = useComposition(kept);
  const { paper, parts } = draft.mine;
  const buttons = useRef(new Map<string, HTMLButtonElement>());
  const [said, setSaid] = useState("");
  const from = useRef<HTMLDivElement>(null);
  const [isFromOther, setIsFromOther] = useState(false);
  const lookAtSources = () => setIsFromOther(hasOtherChoice(from.current));
  // A browser may bring back what was chosen before it went away, and says nothing of it.
  useEffect(lookAtSources, [kept.version]);

  function move(id: PartId, by: -1 | 1) {
    const to = parts.findIndex((part) => part.id === id) + by;
    if (to < 0 || to >= parts.length) return;
    flushSync(() => draft.move(id, by));
    const button = buttons.current.get(`${id}${by}`);
    button?.focus();
    // The form's own way to know that something was changed.
    button?.dispatchEvent(new Event("input", { bubbles: true }));
    setSaid(`${PART_TITLES[id]} is now ${to + 1} of ${parts.length}.`);
  }

  return (
    <div className="grid grid-cols-1 items-start gap-8 xl:grid-cols-[25rem_minmax(0,1fr)]">
      <div className="grid min-w-0 gap-6" onSubmit={draft.markSent}>
        {draft.conflict && (
          <DraftConflict
            changed={draft.conflict}
            mine={draft.mine}
            theirs={kept.composition}
            savedByName={savedByName ?? "Somebody else"}
            keepMine={draft.keepMine}
            takeTheirs={draft.takeTheirs}
          />
        )}
        <ActionForm
          action={save}
          hidden={{ clientCompanyId: clientId, version: draft.version }}
          submit="Save the draft"
        >
          <input type="hidden" name="order" value={parts.map(({ id }) => id).join()} />
          <fieldset>
            <legend className="text-sm font-medium">Parts</legend>
            <p className="text-xs text-ink-soft">Alt with the arrow keys moves a part, too.</p>
            <ol className="mt-2 border-t border-line">
              {parts.map((part, at) => (
                <PartRow
                  key={part.id}
                  part={part}
                  isFirst={at === 0}
                  isLast={at === parts.length - 1}
                  absent={absent[part.id]}
                  onChange={(change) => draft.changePart(part.id, change)}
                  onMove={(by) => move(part.id, by)}
                  buttons={buttons}
                />
              ))}
            </ol>
          </fieldset>
          <PaperChoice paper={paper} onChange={(chosen) => draft.change({ ...draft.mine, paper: chosen })} />
          <div ref={from} onChange={lookAtSources} className="contents">
            {sources}
          </div>
        </ActionForm>
        <p role="status" className="sr-only">
          {said}
        </p>
        {draft.isChanged || isFromOther ? (
          <p className="text-sm text-ink-soft">
            Save the draft before you issue it: what is issued is what is kept.
          </p>
        ) : (
          issue
        )}
      </div>
      <section
        aria-label="Preview"
        tabIndex={0}
        className="grid min-w-0 grid-cols-1 gap-6 rounded-md border border-line bg-surface px-5 py-6 sm:px-8 xl:sticky xl:top-4 xl:max-h-[calc(100dvh-2rem)] xl:overflow-y-auto"
      >
        {head}
        <ReportSections
          parts={parts
            .filter(({ id, isIn }) => isIn && !absent[id])
            .map(({ id, words }) => ({ id, words, title: titles[id] ?? PART_TITLES[id] }))}
          views={views}
        />
      </section>
    </div>
  );
}

/** Whether another source is chosen than the one that is kept, and so shown. */
function hasOtherChoice(within: HTMLElement | null): boolean {
  return [...(within?.querySelectorAll("select") ?? [])].some(
    ({ selectedOptions: [chosen] }) => chosen?.defaultSelected === false,
  );
}

function PaperChoice({ paper, onChange }: { paper: Paper; onChange: (paper: Paper) => void }) {
  return (
    <fieldset>
      <legend className="text-sm font-medium">Paper</legend>
      <div className="flex flex-wrap gap-x-6 gap-y-1 pt-1">
        {PAPERS.map((one) => (
          <label key={one} className="flex items-center gap-2 text-sm">
            <input
              type="radio"
              name="paper"
              value={one}
              checked={one === paper}
              onChange={() => onChange(one)}
              className="accent-accent size-4.5"
            />
            {PAPER_TITLES[one]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
