import type { FormState } from "@/lib/form-state";
import type { DepartmentValues } from "./facts-values";

/** A row of the table while one edits: `key` stays with it when it moves. */
export type DepartmentDraft = DepartmentValues & { key: number };

const FIELDS = ["id", "name", "headcount", "ownTargets", "hasHead"] as const;
/** Rows to type into before a script has loaded, or without one. */
const BLANK_ROWS = { first: 4, more: 1 };

export function emptyRow(): DepartmentValues {
  return { id: "", name: "", headcount: "", ownTargets: "", hasHead: "" };
}

/** What the table begins with: what was typed if the form came back, else what is stored, and some empty rows. */
export function firstDrafts(
  stored: readonly DepartmentValues[],
  typed: FormState["values"],
): DepartmentDraft[] {
  const blanks = stored.length > 0 ? BLANK_ROWS.more : BLANK_ROWS.first;
  const rows = typed ? typedRows(typed) : [...stored, ...Array.from({ length: blanks }, emptyRow)];
  return rows.map((row, key) => ({ ...row, key }));
}

function typedRows(values: NonNullable<FormState["values"]>): DepartmentValues[] {
  const rows: DepartmentValues[] = [];
  for (let index = 0; fieldName(index, "name") in values; index++) {
    const row = emptyRow();
    for (const field of FIELDS) row[field] = String(values[fieldName(index, field)] ?? "");
    rows.push(row);
  }
  return rows;
}

export function fieldName(index: number, field: keyof DepartmentValues): string {
  return `departments[${index}].${field}`;
}

/** The row at `index` one place up or down. */
export function moved(rows: readonly DepartmentDraft[], index: number, by: 1 | -1): DepartmentDraft[] {
  const next = [...rows];
  const [row] = next.splice(index, 1);
  if (row) next.splice(index + by, 0, row);
  return next;
}
