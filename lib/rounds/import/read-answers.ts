import { csvRows, csvText, columnLetters, type CsvRow, DELIMITERS } from "@/lib/documents/read-csv";
import type { Template } from "@/lib/rules/questionnaire/template";
import { columnName, type Layout, readLayout, type RowError, short, statementNames } from "./columns";
import { type Person, whoIs } from "./people";

/** One cell that says something; `null` is "not my area". */
export type Entry = {
  row: number;
  column: string;
  respondentId: string;
  itemId: string;
  rating: number | null;
};

export type ReadAnswers = { entries: Entry[]; errors: RowError[] };

const SKIP = ["skip", "-", "–", "—"];
const NO_RATING = "Write 1 to 5, “skip” for “not my area”, or leave the cell empty.";

/** An answer is a line of some twenty letters at least, and a file has a million. */
const MOST_LINES = 50_000;

/** The answers in a file, and everything in it that cannot be read. An empty cell says nothing: it empties no answer. */
export function readAnswers(
  bytes: Uint8Array,
  people: ReadonlyArray<Person>,
  texts: Template["texts"],
): ReadAnswers {
  const text = csvText(bytes);
  const whole = (message: string) => ({ entries: [], errors: [{ row: 1, column: "", found: "", message }] });
  if (text === null) return whole("The file is not in UTF-8. In a spreadsheet, save it as “CSV UTF-8”.");
  if (text.trim() === "") return whole("The file is empty.");
  if (text.split("\n", MOST_LINES + 1).length > MOST_LINES)
    return whole(
      "The file has more than fifty thousand lines. Take out the empty ones, or import it in parts.",
    );

  const { delimiter, layout, errors } = DELIMITERS.map((delimiter) => {
    const [heading] = csvRows(text, delimiter, 1).rows;
    return { delimiter, ...readLayout(heading?.cells ?? [], texts) };
  }).reduce((best, one) => (one.known > best.known ? one : best));
  if (errors.length > 0) return { entries: [], errors };

  const { rows, misquoted } = csvRows(text, delimiter);
  const read: ReadAnswers = {
    entries: [],
    errors: misquoted.map((row) => ({
      row,
      column: "",
      found: "",
      message: "A quotation mark is opened and not closed, or stands inside a word. Mend the quotes.",
    })),
  };
  const unread = new Set(misquoted);
  const seen = new Map<string, number>();
  const idOf = statementNames(texts);
  for (const row of rows.slice(1)) {
    if (row.cells.every((cell) => cell === "") || unread.has(row.row)) continue;
    readRow(row, layout, people, idOf, seen, read);
  }
  return read;
}

function readRow(
  { row, cells }: CsvRow,
  layout: Layout,
  people: ReadonlyArray<Person>,
  idOf: (called: string) => string | undefined,
  seen: Map<string, number>,
  { entries, errors }: ReadAnswers,
) {
  const { heading, long } = layout;
  const cell = (at: number | undefined) => (at === undefined ? "" : (cells[at] ?? ""));
  const wrong = (at: number | undefined, message: string) => {
    const column = at === undefined ? "" : columnName(at, heading);
    errors.push({ row, column, found: short(cell(at)), message });
  };
  for (const [at, found] of cells.entries())
    if (found !== "" && (heading[at] ?? "") === "")
      wrong(at, `Nothing stands above this cell: is a column heading missing in ${columnLetters(at)}1?`);

  const who = whoIs(people, cell(layout.name), cell(layout.email));
  if (!("person" in who)) return wrong(layout[who.on] ?? layout.email ?? layout.name, who.message);
  const { id: respondentId, name } = who.person;
  const twice = (key: string, at: number | undefined, what: string) => {
    const earlier = seen.get(key);
    if (earlier === undefined) seen.set(key, row);
    else wrong(at, `${what} in row ${earlier} already. Keep one of them.`);
    return earlier !== undefined;
  };
  const take = (at: number, itemId: string) => {
    const rating = ratingOf(cell(at));
    if (rating === "none") wrong(at, NO_RATING);
    else if (rating !== "open")
      entries.push({ row, column: columnName(at, heading), respondentId, itemId, rating });
  };
  if (long) {
    const itemId = idOf(cell(long.statement));
    if (itemId === undefined)
      return wrong(
        long.statement,
        "No statement of this questionnaire is called that. Write its id, as “E1”.",
      );
    if (!twice(`${respondentId} ${itemId}`, long.statement, `${name} answers ${itemId}`))
      take(long.rating, itemId);
  } else if (!twice(respondentId, layout.name ?? layout.email, `The answers of ${name} stand`))
    for (const { at, itemId } of layout.statements) take(at, itemId);
}

function ratingOf(cell: string): number | null | "open" | "none" {
  if (cell === "") return "open";
  if (SKIP.includes(cell.toLowerCase())) return null;
  return /^[1-5]$/.test(cell) ? Number(cell) : "none";
}
