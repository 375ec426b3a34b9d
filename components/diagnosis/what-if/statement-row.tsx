"use client";

import { clsx } from "clsx";
import { type KeyboardEvent, memo, useState } from "react";
import { Button } from "@/components/ui/button";
import type { Move } from "@/lib/rules/diagnosis/moves";
import type { Rating } from "@/lib/rules/diagnosis/snapshot";
import { GROUPS, GROUP_TITLES, type Group } from "@/lib/rules/diagnosis/words";
import type { Statement } from "@/lib/rules/questionnaire/statement";
import { SAID_BY } from "./move-words";
import { RatingChoice } from "./rating-choice";

/** How a statement is rated as it stands, 1 to 5; null where nobody of them rated it. */
export type Standing = { everybody: number | null; byGroup: Readonly<Record<Group, number | null>> };

type StatementRowProps = {
  statement: Statement;
  standing: Standing;
  everybody: Rating | undefined;
  ceo: Rating | undefined;
  head: Rating | undefined;
  consultant: Rating | undefined;
  onMove: (move: Move) => void;
  onReset: (subject: string) => void;
};

/** One statement: who rates it how now, and the levels to try. Drawn again only when it was moved itself. */
export const StatementRow = memo(function StatementRow(props: StatementRowProps) {
  const { statement, standing, everybody, onMove, onReset } = props;
  const { id: item } = statement;
  const ofGroup = { ceo: props.ceo, head: props.head, consultant: props.consultant };
  const apart = GROUPS.some((group) => ofGroup[group] !== undefined);
  const [open, setOpen] = useState(apart);
  const moved = everybody !== undefined || apart;
  const rated = GROUPS.filter((group) => standing.byGroup[group] !== null);

  function resetRow() {
    onReset(`item ${item}`);
    for (const group of GROUPS) onReset(`item ${item} ${group}`);
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== "Delete" && event.key !== "Backspace") return;
    event.preventDefault();
    resetRow();
  }

  return (
    <li
      onKeyDown={onKeyDown}
      className={clsx("grid gap-2 border-t border-line py-3", moved && "-mx-3 bg-accent-wash px-3")}
    >
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
        <div className="grid flex-1 basis-56">
          <p className={clsx("text-sm", moved && "font-medium")}>{statement.statement}</p>
          <div className="flex min-h-8 flex-wrap items-center gap-x-1">
            <p className="tabular mr-1 text-xs text-ink-soft">
              {rated.length === 0
                ? "Nobody rated it, so there is nothing to move."
                : rated
                    .map((group) => `${GROUP_TITLES[group]} ${shown(standing.byGroup[group])}`)
                    .join(" · ")}
            </p>
            {rated.length > 1 && (
              <Button
                variant="quiet"
                size="sm"
                aria-expanded={open}
                aria-label={`${open ? "Hide the groups" : "One group only"}: ${statement.statement}`}
                onClick={() => setOpen(!open)}
              >
                {open ? "Hide the groups" : "One group only"}
              </Button>
            )}
            {moved && (
              <Button
                variant="quiet"
                size="sm"
                onClick={resetRow}
                aria-label={`As it is: ${statement.statement}`}
              >
                As it is
              </Button>
            )}
          </div>
        </div>
        <RatingChoice
          name={item}
          label={`${statement.statement} Rated by ${SAID_BY.everybody}, now ${shown(standing.everybody)}`}
          now={standing.everybody}
          chosen={everybody}
          onChoose={(to) => onMove({ kind: "item", item, to })}
        />
      </div>
      {everybody !== undefined && (
        <p className="max-w-[65ch] text-xs text-ink-soft">
          What {everybody} looks like: {statement.anchors[everybody - 1]}
        </p>
      )}
      {open &&
        rated.map((group) => (
          <div key={group} className="flex flex-wrap items-start justify-between gap-x-4 pl-4">
            <p className="tabular pt-2 text-sm">
              {GROUP_TITLES[group]}{" "}
              <span className="text-xs text-ink-soft">now {shown(standing.byGroup[group])}</span>
            </p>
            <RatingChoice
              name={`${item} ${group}`}
              label={`${statement.statement} Rated by ${SAID_BY[group]}, now ${shown(standing.byGroup[group])}`}
              now={standing.byGroup[group]}
              chosen={ofGroup[group]}
              onChoose={(to) => onMove({ kind: "groupItem", item, group, to })}
            />
          </div>
        ))}
    </li>
  );
});

function shown(rating: number | null): string {
  return rating === null ? "not rated" : String(Math.round(rating * 10) / 10);
}
