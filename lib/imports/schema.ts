import { z } from "zod";
import { rowId, rowVersion } from "@/lib/form-fields";
import { FIELDS, IMPORT_KINDS } from "@/lib/rules/imports/fields";
import { WORK_KINDS } from "@/lib/rules/hours/work-kinds";
import { isCurrency } from "@/lib/units/money";
import { LARGEST_FILE, MOST_COLUMNS, MOST_NAMES } from "./limits";

export const readFileInput = z.object({
  id: rowId,
  kind: z.enum(IMPORT_KINDS, { error: "Choose what the file holds." }),
  file: z
    .file({ error: "Choose a CSV or XLSX file." })
    .min(1, "This file is empty.")
    .max(LARGEST_FILE, "At most 2.5 MB, please: split it into two."),
});
export type ReadFileInput = Pick<z.output<typeof readFileInput>, "id" | "kind"> & {
  fileName: string;
  bytes: Uint8Array;
};

const ofImport = { id: rowId, version: rowVersion };
const column = z
  .number()
  .int()
  .min(0)
  .max(MOST_COLUMNS - 1)
  .optional();
const keys = new Set(
  Object.values(FIELDS)
    .flat()
    .map(({ key }) => key),
);

export const columnsInput = z.object({
  ...ofImport,
  columns: z.object(Object.fromEntries([...keys].map((key) => [key, column]))).default({}),
  dayOrder: z
    .enum(["dmy", "mdy"])
    .optional()
    .transform((order) => order ?? null),
  kind: z.enum(WORK_KINDS).default("integration"),
  currency: z
    .string()
    .trim()
    .toUpperCase()
    .refine(isCurrency, "Write the currency's three letters.")
    .optional(),
});
export type ColumnsInput = z.output<typeof columnsInput>;

/** In the order in which the page lists the file's names. */
export const namesInput = z.object({
  ...ofImport,
  names: z
    .array(z.union([rowId, z.literal("none")]).optional())
    .max(MOST_NAMES)
    .default([]),
});
export type NamesInput = z.output<typeof namesInput>;

export const writeInput = z.object({
  ...ofImport,
  /** What the page said would happen. */
  seen: z.string({ error: "Look at the file first." }).max(100),
  leaveOut: z.boolean().default(false),
});
export type WriteInput = z.output<typeof writeInput>;

export const importInput = z.object(ofImport);
export type ImportInput = z.output<typeof importInput>;
