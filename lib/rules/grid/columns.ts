/** What a column of a working list holds. Hours are read as minutes, days as ISO days. */
export type GridKind = "text" | "choice" | "day" | "hours" | "number";

export type GridValue = string | number | null;

/** A column as the list on the page and its file both read it. */
export interface GridColumn<Row> {
  readonly id: string;
  readonly title: string;
  readonly kind: GridKind;
  /** What is searched, sorted by and written into a file; of a choice, what it is called. */
  readonly value: (row: Row) => GridValue;
  /**
   * Of a choice: what it is known by in an address. An id where a name is not for everybody who is sent the address, and
   * "" where there is none.
   */
  readonly key?: (row: Row) => string;
  /** Only shown once somebody chooses it. */
  readonly hidden?: boolean;
}

/** Totals are of hours and of numbers that add up. */
export function addsUp({ kind }: { readonly kind: GridKind }): boolean {
  return kind === "hours" || kind === "number";
}

export function keyOf<Row>(column: GridColumn<Row>, row: Row): string {
  return column.key ? column.key(row) : String(column.value(row) ?? "");
}
