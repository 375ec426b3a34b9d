import { Table, Td, Th } from "@/components/ui/table";
import type { ImportReport } from "./import-report";

/** Where the file is wrong and what to do; also to take away, beside the spreadsheet. */
export function ImportErrors({ report }: { report: ImportReport }) {
  const { errors, allErrors, errorsCsv } = report;
  return (
    <>
      <Table caption="What must be mended">
        <thead>
          <tr>
            <Th numeric>Row</Th>
            <Th>Column</Th>
            <Th>There now</Th>
            <Th>What to do</Th>
          </tr>
        </thead>
        <tbody>
          {errors.map(({ row, column, found, message }, at) => (
            <tr key={at}>
              <Td numeric>{row}</Td>
              <Td className="whitespace-nowrap">{column || "all"}</Td>
              <Td>{found}</Td>
              <Td className="min-w-60">{message}</Td>
            </tr>
          ))}
        </tbody>
      </Table>
      <p className="text-sm text-ink-soft">
        {allErrors > errors.length && `These are the first ${errors.length}. `}
        <a
          href={`data:text/csv;charset=utf-8,${encodeURIComponent(errorsCsv)}`}
          download="What must be mended.csv"
          className="font-medium text-accent underline decoration-accent/40 underline-offset-[0.2em] hover:decoration-accent"
        >
          Save this list as CSV
        </a>
      </p>
    </>
  );
}
