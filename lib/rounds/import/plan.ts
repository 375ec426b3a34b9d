import { contentHash } from "@/lib/rules/content-hash";
import type { RowError } from "./columns";
import type { Person } from "./people";
import type { Entry, ReadAnswers } from "./read-answers";

export type HeldAnswer = { rating: number | null; version: number; enteredById: string | null };

export type RespondentThere = Person & {
  submitted: boolean;
  answers: ReadonlyMap<string, HeldAnswer>;
};

export type ImportChoices = {
  /** Also what the respondents answered themselves. */
  overwriteOwn: boolean;
  /** Whoever has an answer in the file is then done. */
  finish: boolean;
};

export type Write = {
  respondentId: string;
  itemId: string;
  rating: number | null;
  version: number;
  own: boolean;
};

/** What of a file would be written for one person. `kept`: answered otherwise by themselves, and not overwritten. */
export type PersonPlan = {
  name: string;
  added: number;
  same: number;
  changed: ReadonlyArray<{ itemId: string; from: number | null; to: number | null; own: boolean }>;
  kept: ReadonlyArray<{ itemId: string; own: number | null; onPaper: number | null }>;
  finishes: boolean;
};

export type ImportPlan = {
  people: PersonPlan[];
  errors: RowError[];
  writes: Write[];
  finishing: string[];
  /** Of the file, the choices, and everything that would be written over: the same again means nothing has changed. */
  seen: string;
};

/** What an import does to a round as it stands. Nothing is written while anything in the file is wrong. */
export function planImport(
  read: ReadAnswers,
  respondents: ReadonlyArray<RespondentThere>,
  choices: ImportChoices,
  fileHash: string,
): ImportPlan {
  const plan: Omit<ImportPlan, "seen"> = { people: [], errors: [...read.errors], writes: [], finishing: [] };
  for (const respondent of respondents) {
    const entries = read.entries.filter(({ respondentId }) => respondentId === respondent.id);
    if (entries.length > 0) planPerson(respondent, entries, choices, plan);
  }
  plan.errors.sort((one, other) => one.row - other.row);
  const { writes, finishing, errors } = plan;
  return { ...plan, seen: contentHash({ fileHash, ...choices, writes, finishing, errors: errors.length }) };
}

function planPerson(
  { id: respondentId, name, submitted, answers }: RespondentThere,
  entries: ReadonlyArray<Entry>,
  { overwriteOwn, finish }: ImportChoices,
  plan: Omit<ImportPlan, "seen">,
) {
  const changed: Array<PersonPlan["changed"][number]> = [];
  const kept: Array<PersonPlan["kept"][number]> = [];
  let [added, same] = [0, 0];
  for (const { row, column, itemId, rating } of entries) {
    const held = answers.get(itemId);
    const own = held !== undefined && held.enteredById === null;
    if (held?.rating === rating) same++;
    else if (submitted)
      plan.errors.push({
        row,
        column,
        found: rating === null ? "skip" : String(rating),
        message: `${name} has finished; these answers no longer change. Empty this cell, or take the row out.`,
      });
    else if (own && !overwriteOwn) kept.push({ itemId, own: held.rating, onPaper: rating });
    else {
      plan.writes.push({ respondentId, itemId, rating, version: held?.version ?? 0, own });
      if (held) changed.push({ itemId, from: held.rating, to: rating, own });
      else added++;
    }
  }
  const finishes = finish && !submitted;
  if (finishes) plan.finishing.push(respondentId);
  plan.people.push({ name, added, same, changed, kept, finishes });
}
