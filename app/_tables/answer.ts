import "server-only";
import type { Viewer } from "@/lib/auth/policy";
import { attachmentHeaders } from "@/lib/documents/attachment";
import { type Sheet, sheetFileName } from "@/lib/documents/sheet";
import { sheetCsv } from "@/lib/documents/sheet-csv";
import { sheetXlsx } from "@/lib/documents/sheet-xlsx";
import { dayIn } from "@/lib/units/days";

/** The filters, the sort and what else of the page's address says which rows. */
export type Search = Readonly<Record<string, string>>;

/** A table as its page reads it: by the page's own query, so that nobody gets a row or a column more. */
export type Tables<Asked extends { viewer: Viewer }> = Readonly<
  Record<string, (asked: Asked & { search: Search }) => Promise<Sheet | null>>
>;

/** "clients.xlsx" of these tables, to be saved. What is not there and what is not the viewer's look the same. */
export async function answerTable<Asked extends { viewer: Viewer }>(
  tables: Tables<Asked>,
  file: string,
  asked: Asked,
  request: Request,
): Promise<Response> {
  const [, name = "", format] = /^([a-z-]+)\.(csv|xlsx)$/.exec(file) ?? [];
  const read = Object.hasOwn(tables, name) ? tables[name] : undefined;
  const search = Object.fromEntries(new URL(request.url).searchParams);
  const sheet = format && read ? await read({ ...asked, search }) : null;
  if (!sheet)
    return new Response("Not found", { status: 404, headers: { "Cache-Control": "private, no-store" } });
  const today = dayIn(asked.viewer.timeZone, new Date());
  if (format === "csv")
    return new Response(sheetCsv(sheet), {
      headers: attachmentHeaders(sheetFileName(sheet, today, "csv"), "text/csv; charset=utf-8"),
    });
  return new Response(new Uint8Array(await sheetXlsx(sheet)), {
    headers: attachmentHeaders(
      sheetFileName(sheet, today, "xlsx"),
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ),
  });
}
