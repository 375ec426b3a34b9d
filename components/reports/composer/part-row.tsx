"use client";

import { ArrowDown, ArrowUp } from "lucide-react";
import { type KeyboardEvent, type RefObject, useState } from "react";
import { Button } from "@/components/ui/button";
import { controlStyles } from "@/components/ui/control-styles";
import { FieldFrame, fieldAria } from "@/components/ui/field";
import { useField } from "@/components/ui/form-context";
import { type DraftPart, LONGEST_WORDS, PART_LEADS, PART_TITLES } from "@/lib/rules/report/parts";

type PartRowProps = {
  part: DraftPart;
  isFirst: boolean;
  isLast: boolean;
  /** Why it has nothing to show yet. */
  absent: string | undefined;
  onChange: (part: Partial<DraftPart>) => void;
  onMove: (by: -1 | 1) => void;
  /** Where the focus goes after a move: the same button of the same part. */
  buttons: RefObject<Map<string, HTMLButtonElement>>;
};

/** One part of the draft: in or out, its place, and one's own words before it. */
export function PartRow(props: PartRowProps) {
  const { part, isFirst, isLast, absent, onChange, onMove, buttons } = props;
  const { id, isIn, words } = part;
  const title = PART_TITLES[id];
  // Once and for all: it must not fold up under whoever empties it.
  const [startsOpen] = useState(words !== "");

  function onKeyDown(event: KeyboardEvent<HTMLLIElement>) {
    if (!event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
    event.preventDefault();
    onMove(event.key === "ArrowUp" ? -1 : 1);
  }

  const arrow = (by: -1 | 1, isEnd: boolean) => (
    <Button
      variant="quiet"
      size="icon"
      aria-label={`Move “${title}” ${by < 0 ? "up" : "down"}`}
      aria-disabled={isEnd || undefined}
      ref={(button) => {
        if (button) buttons.current.set(`${id}${by}`, button);
      }}
      onClick={() => !isEnd && onMove(by)}
    >
      {by < 0 ? <ArrowUp aria-hidden className="size-4" /> : <ArrowDown aria-hidden className="size-4" />}
    </Button>
  );

  return (
    <li className="grid gap-2 border-b border-line py-3" onKeyDown={onKeyDown}>
      <div className="flex items-start justify-between gap-2">
        <label className="flex min-w-0 items-start gap-2.5 text-sm">
          <input
            type="checkbox"
            name="parts"
            value={id}
            checked={isIn}
            onChange={({ currentTarget }) => onChange({ isIn: currentTarget.checked })}
            className="accent-accent mt-0.5 size-4.5 shrink-0"
          />
          <span>
            <span className="font-medium">{title}</span>
            <span className="block text-xs text-ink-soft">{absent ?? PART_LEADS[id]}</span>
            {absent && isIn && <span className="block text-xs text-caution">Left out until then.</span>}
          </span>
        </label>
        <div className="flex shrink-0">
          {arrow(-1, isFirst)}
          {arrow(1, isLast)}
        </div>
      </div>
      <details className="pl-7" open={startsOpen || undefined}>
        <summary className="w-fit text-xs font-medium text-accent">Your words before it</summary>
        <Words part={part} onChange={(text) => onChange({ words: text })} />
      </details>
    </li>
  );
}

function Words({ part: { id, words }, onChange }: { part: DraftPart; onChange: (words: string) => void }) {
  const { id: fieldId, error } = useField(`words.${id}`);
  const left = LONGEST_WORDS - words.length;
  const hint = `An empty line parts paragraphs; lines that begin with a dash are a list. ${left.toLocaleString("en")} characters left.`;
  return (
    <FieldFrame
      id={fieldId}
      label={<span className="sr-only">Your words before “{PART_TITLES[id]}”</span>}
      {...{ hint, error }}
    >
      <textarea
        id={fieldId}
        name={`words.${id}`}
        rows={4}
        maxLength={LONGEST_WORDS}
        value={words}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
        className={`${controlStyles} field-sizing-content min-h-24`}
        {...fieldAria(fieldId, { hint, error, optional: true })}
      />
    </FieldFrame>
  );
}
