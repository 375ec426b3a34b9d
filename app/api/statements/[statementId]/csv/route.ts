import { currentViewer } from "@/lib/auth/viewer";
import { attachmentHeaders } from "@/lib/documents/attachment";
import { statementCsv } from "@/lib/statements/csv";
import { getStatement } from "@/lib/statements/queries";

/** The figures of an issued statement, for a spreadsheet; to the same people as its file. */
export async function GET(_request: Request, { params }: RouteContext<"/api/statements/[statementId]/csv">) {
  const viewer = await currentViewer();
  const { statementId } = await params;
  const statement = viewer && (await getStatement(viewer, statementId));
  if (!statement)
    return new Response("Not found", { status: 404, headers: { "Cache-Control": "private, no-store" } });
  const { content } = statement;
  const name = `Statement ${content.number} ${content.clientName}.csv`;
  return new Response(statementCsv(content), { headers: attachmentHeaders(name, "text/csv; charset=utf-8") });
}
