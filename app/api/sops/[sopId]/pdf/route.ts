import type { NextRequest } from "next/server";
import { currentViewer } from "@/lib/auth/viewer";
import { attachmentHeaders } from "@/lib/documents/attachment";
import { getSopPaper } from "@/lib/sops/paper-queries";
import { versionAsked } from "@/lib/sops/schema";

/** An SOP as a file, in the version the address names, to whoever reads that version. Anybody else learns nothing: 404. */
export async function GET(request: NextRequest, { params }: RouteContext<"/api/sops/[sopId]/pdf">) {
  const viewer = await currentViewer();
  const { sopId } = await params;
  const number = versionAsked.parse(request.nextUrl.searchParams.get("version") ?? undefined);
  const paper = viewer && (await getSopPaper(viewer, sopId, number));
  if (!paper)
    return new Response("Not found", { status: 404, headers: { "Cache-Control": "private, no-store" } });
  return new Response(new Uint8Array(paper.pdf), {
    headers: attachmentHeaders(paper.name, "application/pdf"),
  });
}
