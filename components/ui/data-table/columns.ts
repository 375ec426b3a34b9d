import {
  createColumnHelper,
  metaHelper,
  rowSortingFeature,
  type RowData,
  tableFeatures,
} from "@tanstack/react-table";

/** How a column is set. */
export type ColumnLook = {
  /** Numbers, money and hours: right-aligned. */
  numeric?: boolean;
  /** Left out below 640 px, where the row's own page shows it. */
  wideOnly?: boolean;
};

/** Sorting is a state in the address and done by the server; the table only shows it. */
export const features = tableFeatures({ rowSortingFeature, columnMeta: metaHelper<ColumnLook>() });

export type Features = typeof features;

/** `columnsOf<ClientRow>()` gives the helper of TanStack Table 9 (`accessor`, `display`, `columns`) for a list's rows. */
export function columnsOf<Row extends RowData>() {
  return createColumnHelper<Features, Row>();
}
