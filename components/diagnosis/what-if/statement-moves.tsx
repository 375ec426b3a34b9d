"use client";

import { useId, useMemo, useState } from "react";
import { controlStyles } from "@/components/ui/control-styles";
import { inFixedOrder } from "@/lib/rules/diagnosis/assess";
import type { Move } from "@/lib/rules/diagnosis/moves";
import { scoreSnapshot } from "@/lib/rules/diagnosis/scores";
import type { Rating, Snapshot } from "@/lib/rules/diagnosis/snapshot";
import type { Group } from "@/lib/rules/diagnosis/words";
import { STATEMENT_IDS, type StatementId } from "@/lib/rules/questionnaire/dimensions";
import type { AskedTexts } from "../phrases";
import { throughlineTemplate } from "@/lib/rules/questionnaire/template";
import { type Standing, StatementRow } from "./statement-row";

type StatementMovesProps = {
  snapshot: Snapshot;
  moves: ReadonlyArray<Move>;
  onMove: (move: Move) => void;
  onReset: (subject: string) => void;
  asked?: AskedTexts;
};

/** The statements by subject, to search and to move. */
export function StatementMoves({ snapshot, moves, onMove, onReset, asked }: StatementMovesProps) {
  const id = useId();
  const [subject, setSubject] = useState("all");
  const [words, setWords] = useState("");
  const [movedOnly, setMovedOnly] = useState(false);
  const standings = useMemo(() => standingsOf(snapshot), [snapshot]);
  const tried = triedOf(moves);
  const wanted = words.trim().toLowerCase();
  const texts = asked ?? throughlineTemplate.texts.en;
  const subjects = texts
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
            <option value="all">All subjects</option>
            {texts.map(({ dimension, title }) => (
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
                standing={standings.get(statement.id) ?? NOT_RATED}
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

function standingsOf(snapshot: Snapshot): Map<StatementId, Standing> {
  const { items } = scoreSnapshot(inFixedOrder(snapshot));
  const rating = (score: number | null) => (score === null ? null : 1 + score / 25);
  const standings = new Map<StatementId, Standing>();
  for (const item of STATEMENT_IDS) {
    const scored = items[item];
    if (!scored) continue;
    const { ceo, head, consultant } = scored.byGroup;
    const byGroup = { ceo: rating(ceo), head: rating(head), consultant: rating(consultant) };
    standings.set(item, { everybody: rating(scored.score), byGroup });
  }
  return standings;
}

type Tried = Record<Group | "everybody", Rating | undefined>;

/** The moved statements, by item and by who is moved. */
function triedOf(moves: ReadonlyArray<Move>): Map<StatementId, Tried> {
  const tried = new Map<StatementId, Tried>();
  for (const move of moves) {
    if (move.kind !== "item" && move.kind !== "groupItem") continue;
    const before = tried.get(move.item) ?? NOTHING_TRIED;
    tried.set(move.item, { ...before, [move.kind === "item" ? "everybody" : move.group]: move.to });
  }
  return tried;
}

const NOTHING_TRIED: Tried = { everybody: undefined, ceo: undefined, head: undefined, consultant: undefined };
const NOT_RATED: Standing = { everybody: null, byGroup: { ceo: null, head: null, consultant: null } };
