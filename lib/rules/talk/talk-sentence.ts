import type { Dimension, StatementId } from "../questionnaire/dimensions";
import type { DimensionText } from "../questionnaire/statement";
import { statementIn } from "../questionnaire/template";
import { directionOf } from "./direction";
import { bothInWords, capital, headsInWords, levelsInWords, type Reader } from "./talk-question";
import type { TalkSubject } from "./talk-order";

/** The page's answer: on what the views lie furthest apart, and where to start. `subjects` in the order of `talkOrder`. */
export function talkSentence(
  subjects: ReadonlyArray<TalkSubject>,
  reader: Reader,
  asked?: ReadonlyArray<DimensionText>,
): string {
  const dimension = subjects.find(({ kind, flag }) => kind === "dimension" && flag !== null);
  const first = dimension ?? subjects.find(({ flag }) => flag !== null);
  if (!first)
    return "Nobody stands two levels apart from anybody else: there is no gap that has to be talked about.";
  const direction = directionOf(first);
  const levels = levelsInWords(direction?.levels ?? first.range);
  const subject = subjectInWords(first, asked);
  if (direction?.kind !== "between")
    return `${capital(headsInWords(reader))} see ${subject} up to ${levels} apart among themselves; start there.`;
  return `${capital(bothInWords(direction.higher, direction.lower, reader))} see ${subject} ${levels} apart; start there.`;
}

const DIMENSIONS_SEEN: Readonly<Record<Dimension, string>> = {
  execution: "the daily work",
  ownership: "the ownership of processes",
  coherence: "how departments fit together",
  founder: "the company's independence from its founder",
  authority: "authority across departments",
  scaling: "how growth scales",
  infrastructure: "the operating infrastructure",
};

function subjectInWords({ kind, id }: TalkSubject, asked?: ReadonlyArray<DimensionText>): string {
  if (kind === "dimension") return DIMENSIONS_SEEN[id as Dimension];
  const statement = statementIn(asked, id as StatementId)?.statement ?? "";
  return `one statement (“${statement.replace(/\.$/, "")}”)`;
}
