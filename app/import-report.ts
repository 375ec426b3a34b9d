import type { ImportReport } from "@/components/assessments/import-report";
import { toCsv } from "@/lib/documents/csv";
import type { LookedAt } from "@/lib/rounds/import-queries";

/** A page shows this many; the list to save holds more. Nobody mends a thousand cells one by one. */
const MOST_SHOWN = 50;
const MOST_SAVED = 1_000;

/** What was looked at, as the form shows it. */
export function importReport({ fileHash, plan }: LookedAt): { report: string } {
  const { people, errors, writes, seen } = plan;
  const rows = errors
    .slice(0, MOST_SAVED)
    .map(({ row, column, found, message }) => [row, column, found, message]);
  const report: ImportReport = {
    fileHash,
    seen,
    people,
    writes: writes.length,
    errors: errors.slice(0, MOST_SHOWN),
    allErrors: errors.length,
    errorsCsv: toCsv(["Row", "Column", "There now", "What to do"], rows),
  };
  return { report: JSON.stringify(report) };
}
