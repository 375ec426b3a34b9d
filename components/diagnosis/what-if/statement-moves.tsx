"use client";

import { useId, useMemo, useState } from "react";
import { controlStyles } from "@/components/ui/control-styles";
import { inFixedOrder } from "@/lib/rules/diagnosis/assess";
import type { Move } from "@/lib/rules/diagnosis/moves";
import { scoreSnapshot } from "@/lib/rules/diagnosis/scores";
import type { Rating, Snapshot } from "@/lib/rules/diagnosis/snapshot";
import type { Group } from "@/lib/rules/diagnosis/words";
import { ITEM_IDS, type ItemId } from "@/lib/rules/questionnaire/dimensions";
import { throughlineTemplate } from "@/lib/rules/questionnaire/template";
import { type Standing, StatementRow } from "./statement-row";

type StatementMovesProps = {
  snapshot: Snapshot;
  moves: ReadonlyArray<Move>;
  onMove: (move: Move) => void;
  onReset: (subject: string) => void;
};

/** The statements by subject, to search and to move. */
export function StatementMoves({ snapshot, moves, onMove, onReset }: StatementMovesProps) {
  const id = useId();
  const [subject, setSubject] = useState("all");
  const [words, setWords] = useState("");
  const [movedOnly, setMovedOnly] = useState(false);
  const standings = useMemo(() => standingsOf(snapshot), [snapshot]);
  const tried = triedOf(moves);
  const wanted = words.trim().toLowerCase();
  const subjects = throughlineTemplate.texts.en
    .filter(({ dimension }) => subject === "all" || dimension === subject)
    .map(({ statements, ...rest }) => ({
      ...rest,
      statements: statements.filter(
        (each) => each.statement.toLowerCase().includes(wanted) && (!movedOnly || tried.has(each.id)),
      ),
    }))
    .filter(({ statements }) => statements.length > 0);

  return (
    <div className="grid grid-cols-1 gap-4">
      <div className="grid items-end gap-3 sm:grid-cols-2">
        <label className="grid gap-1 text-sm" htmlFor={`${id}-subject`}>
          Subject
          <select
            id={`${id}-subject`}
            value={subject}
            onChange={(event) => setSubject(event.target.value)}
            className={controlStyles}
          >
            <option value="all">All seven</option>
            {throughlineTemplate.texts.en.map(({ dimension, title }) => (
              <option key={dimension} value={dimension}>
                {title}
              </option>
            ))}
          </select>
        </label>
        <label className="grid gap-1 text-sm" htmlFor={`${id}-words`}>
          With the words
          <input
            id={`${id}-words`}
            type="search"
            value={words}
            onChange={(event) => setWords(event.target.value)}
            className={controlStyles}
          />
        </label>
        <label className="flex items-center gap-2 text-sm">
          <input
            type="checkbox"
            checked={movedOnly}
            onChange={(event) => setMovedOnly(event.target.checked)}
            className="size-4.5 accent-accent"
          />
          Only what I moved
        </label>
      </div>
      {subjects.length === 0 && (
        <p className="text-sm text-ink-soft">
          {movedOnly && tried.size === 0 ? "No answer is moved yet." : "No statement has these words."}
        </p>
      )}
      {subjects.map(({ dimension, title, statements }) => (
        <section key={dimension} aria-label={title} className="grid grid-cols-1">
          <h3 className="pb-2 text-sm font-semibold">{title}</h3>
          <ul>
            {statements.map((statement) => (
              <StatementRow
                key={statement.id}
                statement={statement}
                standing={standings[statement.id]}
                {...(tried.get(statement.id) ?? NOTHING_TRIED)}
                onMove={onMove}
                onReset={onReset}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function standingsOf(snapshot: Snapshot): Record<ItemId, Standing> {
  const { items } = scoreSnapshot(inFixedOrder(snapshot));
  const rating = (score: number | null) => (score === null ? null : 1 + score / 25);
  const standings = ITEM_IDS.map((item): [ItemId, Standing] => {
    const { ceo, head, consultant } = items[item].byGroup;
    const byGroup = { ceo: rating(ceo), head: rating(head), consultant: rating(consultant) };
    return [item, { everybody: rating(items[item].score), byGroup }];
  });
  return Object.fromEntries(standings) as Record<ItemId, Standing>;
}

type Tried = Record<Group | "everybody", Rating | undefined>;

/** The moved statements, by item and by who is moved. */
function triedOf(moves: ReadonlyArray<Move>): Map<ItemId, Tried> {
  const tried = new Map<ItemId, Tried>();
  for (const move of moves) {
    if (move.kind !== "item" && move.kind !== "groupItem") continue;
    const before = tried.get(move.item) ?? NOTHING_TRIED;
    tried.set(move.item, { ...before, [move.kind === "item" ? "everybody" : move.group]: move.to });
  }
  return tried;
}

const NOTHING_TRIED: Tried = { everybody: undefined, ceo: undefined, head: undefined, consultant: undefined };
