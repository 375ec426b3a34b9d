import "server-only";
import { attachmentHeaders } from "@/lib/documents/attachment";

type File = { number: number; name: string; pdf: Uint8Array };

/** A certificate as a file, by whichever way it was asked for. */
export function certificateFile(found: File | null): Response {
  if (!found)
    return new Response("Not found", { status: 404, headers: { "Cache-Control": "private, no-store" } });
  const name = `Certificate of deletion ${found.number} ${found.name}.pdf`;
  return new Response(new Uint8Array(found.pdf), { headers: attachmentHeaders(name, "application/pdf") });
}
