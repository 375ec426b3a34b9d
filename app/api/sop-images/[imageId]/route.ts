import { currentViewer } from "@/lib/auth/viewer";
import { attachmentHeaders } from "@/lib/documents/attachment";
import { getSopImage } from "@/lib/sops/file-queries";

/** A picture of an SOP, to whoever reads that SOP. Opened by itself it is saved, never shown as a page of ours. */
export async function GET(_request: Request, { params }: RouteContext<"/api/sop-images/[imageId]">) {
  const viewer = await currentViewer();
  const { imageId } = await params;
  const image = viewer && (await getSopImage(viewer, imageId));
  if (!image)
    return new Response("Not found", { status: 404, headers: { "Cache-Control": "private, no-store" } });
  const name = `picture.${image.contentType.replace("image/", "")}`;
  return new Response(new Uint8Array(image.bytes), { headers: attachmentHeaders(name, image.contentType) });
}
