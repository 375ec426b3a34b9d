import { currentViewer } from "@/lib/auth/viewer";
import { attachmentHeaders } from "@/lib/documents/attachment";
import { getStatement } from "@/lib/statements/queries";

/** The file of an issued statement, to who sees its client's money: the firm's consultants and the CEO. Else 404. */
export async function GET(_request: Request, { params }: RouteContext<"/api/statements/[statementId]/pdf">) {
  const viewer = await currentViewer();
  const { statementId } = await params;
  const statement = viewer && (await getStatement(viewer, statementId));
  if (!statement)
    return new Response("Not found", { status: 404, headers: { "Cache-Control": "private, no-store" } });
  const name = `Statement ${statement.content.number} ${statement.content.clientName}.pdf`;
  return new Response(new Uint8Array(statement.pdf), { headers: attachmentHeaders(name, "application/pdf") });
}
