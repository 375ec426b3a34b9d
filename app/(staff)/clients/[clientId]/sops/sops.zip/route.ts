import { requireStaff } from "@/lib/auth/viewer";
import { notFound } from "next/navigation";
import { attachmentHeaders } from "@/lib/documents/attachment";
import { zipOfSops } from "@/lib/sops/archive";
import { listSopTexts } from "@/lib/sops/file-queries";

/** Every SOP of a client as Markdown with its pictures: theirs to keep, and readable without us. */
export async function GET(_request: Request, { params }: RouteContext<"/clients/[clientId]/sops/sops.zip">) {
  const viewer = await requireStaff();
  const { clientId } = await params;
  const texts = await listSopTexts(viewer, clientId);
  if (!texts) notFound();
  const zip = zipOfSops(texts.sops);
  return new Response(new Uint8Array(zip), {
    headers: attachmentHeaders(`SOPs ${texts.client.name}.zip`, "application/zip"),
  });
}
