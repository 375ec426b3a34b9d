import { columnLetters } from "@/lib/documents/read-csv";
import type { Template } from "@/lib/rules/questionnaire/template";

/** What is wrong in a file, where, and what to do about it. `column`: "F, E4", or empty for a whole row. */
export type RowError = { row: number; column: string; found: string; message: string };

/** Where each thing stands in a file's rows. Wide: a column per statement. Long: a row per answer. */
export type Layout = {
  name?: number;
  email?: number;
  statements: ReadonlyArray<{ at: number; itemId: string }>;
  /** Of the long format only. */
  long?: { statement: number; rating: number };
  heading: ReadonlyArray<string>;
};

const HEADINGS: Readonly<Record<string, "name" | "email" | "aside" | "statement" | "rating">> = {
  ...{ respondent: "name", name: "name", person: "name" },
  ...{ "e-mail": "email", email: "email", mail: "email" },
  // For whoever fills the file in; nobody is found by it.
  ...{ "answers as": "aside", "antwortet als": "aside", department: "aside", abteilung: "aside" },
  ...{ statement: "statement", aussage: "statement" },
  ...{ rating: "rating", answer: "rating", bewertung: "rating", antwort: "rating" },
};

/** How a statement may be called: by its id, its id and its words, or its words in any language. */
export function statementNames(texts: Template["texts"]): (called: string) => string | undefined {
  const ids = new Map<string, string>();
  for (const { statements } of Object.values(texts).flat())
    for (const { id, statement } of statements) ids.set(plain(id), id).set(plain(statement), id);
  return (called) => ids.get(plain(called)) ?? ids.get(plain(called.split(/[\s:]/, 1)[0] ?? ""));
}

/** Reads the first row. A heading nobody knows is an error: what stands below it would be lost without a word. */
export function readLayout(heading: ReadonlyArray<string>, texts: Template["texts"]) {
  const idOf = statementNames(texts);
  const errors: RowError[] = [];
  const wrong = (at: number, message: string) =>
    errors.push({ row: 1, column: columnLetters(at), found: short(heading[at] ?? ""), message });
  const places: Partial<Record<"name" | "email" | "statement" | "rating", number>> = {};
  const statements: Array<{ at: number; itemId: string }> = [];
  for (const [at, called] of heading.entries()) {
    const kind = HEADINGS[plain(called)];
    const itemId = kind ? undefined : idOf(called);
    if (called === "" || kind === "aside") continue;
    if (!kind && itemId === undefined)
      wrong(
        at,
        "No statement of this questionnaire is called that. Mend the heading, or take the column out.",
      );
    else if (kind ? places[kind] !== undefined : statements.some((one) => one.itemId === itemId))
      wrong(at, "This column is there twice. Take one of them out.");
    else if (kind) places[kind] = at;
    else if (itemId !== undefined) statements.push({ at, itemId });
  }
  const { name, email, statement, rating } = places;
  const long = statement !== undefined && rating !== undefined ? { statement, rating } : undefined;
  const missing = (message: string) => errors.push({ row: 1, column: "", found: "", message });
  if (name === undefined && email === undefined)
    missing("No column says whose answers these are: call one “Respondent” or “E-mail”.");
  if (!long && statements.length === 0)
    missing("No column is a statement: call each by its id, such as “E1”, or have “Statement” and “Rating”.");
  if (long && statements.length > 0)
    missing("Either one column per statement, or “Statement” and “Rating”: not both in one file.");
  const layout: Layout = { name, email, statements, ...(long && { long }), heading };
  const known = statements.length + Object.keys(places).length;
  return { layout, errors, known };
}

/** "F, E4": the column's letters and what stands above it. */
export function columnName(at: number, heading: ReadonlyArray<string>): string {
  const above = heading[at] ?? "";
  return above ? `${columnLetters(at)}, ${above.split(/[\s:]/, 1)[0]}` : columnLetters(at);
}

/** Names and headings are alike however they are spaced and cased. */
export function plain(text: string): string {
  return text.normalize("NFKC").replace(/\s+/g, " ").trim().toLowerCase();
}

export function short(text: string): string {
  const signs = Array.from(text.toWellFormed());
  return signs.length > 40 ? `${signs.slice(0, 39).join("")}…` : signs.join("");
}
