import { currentViewer } from "@/lib/auth/viewer";
import { attachmentHeaders } from "@/lib/documents/attachment";
import { currentFrontLogo } from "@/lib/firm/front";
import { getLogo } from "@/lib/firm/logo-queries";

/**
 * A firm's logo, to its own people and its clients'; the one on the door of the firm's own address to everybody. Under its
 * id it never changes, so a browser may keep it.
 */
export async function GET(_request: Request, { params }: RouteContext<"/api/logos/[logoId]">) {
  const viewer = await currentViewer();
  const { logoId } = await params;
  const logo = viewer ? await getLogo(viewer, logoId) : await currentFrontLogo(logoId);
  if (!logo)
    return new Response("Not found", { status: 404, headers: { "Cache-Control": "private, no-store" } });
  const headers = {
    ...attachmentHeaders(`logo.${logo.contentType.replace("image/", "")}`, logo.contentType),
    "Cache-Control": "private, max-age=31536000, immutable",
  };
  return new Response(new Uint8Array(logo.bytes), { headers });
}
