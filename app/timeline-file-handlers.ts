import "server-only";
import { bytesOf, decoded, done } from "@/app/evidence-handlers";
import { takeSave } from "@/lib/auth/limits";
import { fromOurPages } from "@/lib/auth/place";
import { isStaff } from "@/lib/auth/policy";
import { currentViewer } from "@/lib/auth/viewer";
import { attachmentHeaders } from "@/lib/documents/attachment";
import { contentTypeOf, nameOfKind } from "@/lib/documents/file-kind";
import { type AddFileRefusal, addFile } from "@/lib/timeline/file-mutations";
import { getTimelineFile } from "@/lib/timeline/queries";
import { addFileInput } from "@/lib/timeline/schema";

// A file of a client's timeline, at an address of its own, as one beside an answer is.

const STATUS: Record<AddFileRefusal | "TOO_OFTEN", number> = {
  FORBIDDEN: 404,
  NOT_FOUND: 404,
  TOO_LARGE: 413,
  NOT_A_KIND: 415,
  TOO_MANY: 409,
  TOO_OFTEN: 429,
};

export async function readTimelineFile(fileId: string): Promise<Response> {
  const viewer = await currentViewer();
  const file = viewer && isStaff(viewer) ? await getTimelineFile(viewer, fileId) : null;
  if (!file) return refusal("NOT_FOUND");
  const { name, kind } = file;
  const bytes = new Uint8Array(file.bytes);
  return new Response(bytes, {
    headers: attachmentHeaders(nameOfKind(name, kind), contentTypeOf(kind, bytes)),
  });
}

export async function takeTimelineFile(request: Request, id: string): Promise<Response> {
  const viewer = await currentViewer();
  if (!viewer || !isStaff(viewer) || !(await fromOurPages())) return refusal("NOT_FOUND");
  const asked = addFileInput.safeParse({
    id,
    clientCompanyId: new URL(request.url).searchParams.get("clientCompanyId"),
    name: decoded(request.headers.get("x-file-name") ?? ""),
  });
  if (!asked.success) return refusal("NOT_FOUND");
  if (!(await takeSave(viewer.membershipId))) return refusal("TOO_OFTEN");
  const bytes = await bytesOf(request);
  if (!bytes) return refusal("TOO_LARGE");
  const added = await addFile(viewer, asked.data, bytes);
  return added.ok ? done() : refusal(added.reason);
}

function refusal(reason: keyof typeof STATUS): Response {
  return Response.json(
    { reason },
    { status: STATUS[reason], headers: { "Cache-Control": "private, no-store" } },
  );
}
