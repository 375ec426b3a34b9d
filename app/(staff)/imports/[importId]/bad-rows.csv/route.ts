import { requireStaff } from "@/lib/auth/viewer";
import { attachmentHeaders } from "@/lib/documents/attachment";
import { toCsv } from "@/lib/documents/csv";
import { getBadRows } from "@/lib/imports/queries";

const NOTES = ["Line", "Column", "What is wrong"];

/** The bad rows under the file's own header, with what is wrong at the end: mended, it can be read in again. */
export async function GET(_request: Request, { params }: RouteContext<"/imports/[importId]/bad-rows.csv">) {
  const viewer = await requireStaff();
  const { importId } = await params;
  const found = await getBadRows(viewer, importId);
  if (!found)
    return new Response("Not found", { status: 404, headers: { "Cache-Control": "private, no-store" } });
  const { header, rows, fileName } = found;
  const lines = rows.map(({ line, cells, column, message }) => [
    ...header.map((_, at) => cells[at] ?? ""),
    ...[line, column, message],
  ]);
  return new Response(toCsv([...header, ...NOTES], lines), {
    headers: attachmentHeaders(
      `Bad rows of ${fileName.replace(/\.\w+$/, "")}.csv`,
      "text/csv; charset=utf-8",
    ),
  });
}
