import type { NextRequest } from "next/server";
import { currentViewer } from "@/lib/auth/viewer";
import { attachmentHeaders } from "@/lib/documents/attachment";
import { DOCX } from "@/lib/documents/render-docx";
import { versionAsked } from "@/lib/sops/schema";
import { getSopDocx } from "@/lib/sops/word-queries";

/** An SOP as a Word file, in the version the address names, to whoever reads that version. Anybody else learns nothing: 404. */
export async function GET(request: NextRequest, { params }: RouteContext<"/api/sops/[sopId]/docx">) {
  const viewer = await currentViewer();
  const { sopId } = await params;
  const number = versionAsked.parse(request.nextUrl.searchParams.get("version") ?? undefined);
  const file = viewer && (await getSopDocx(viewer, sopId, number));
  if (!file)
    return new Response("Not found", { status: 404, headers: { "Cache-Control": "private, no-store" } });
  return new Response(new Uint8Array(file.docx), { headers: attachmentHeaders(file.name, DOCX) });
}
