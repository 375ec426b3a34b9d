import "server-only";
import { takeSave } from "@/lib/auth/limits";
import { fromOurPages } from "@/lib/auth/place";
import type { AnsweringViewer } from "@/lib/auth/policy";
import { attachmentHeaders } from "@/lib/documents/attachment";
import { contentTypeOf, nameOfKind } from "@/lib/documents/file-kind";
import { addEvidence, type EvidenceRefusal, removeEvidence } from "@/lib/evidence/file-mutations";
import { getEvidence } from "@/lib/evidence/queries";
import { addEvidenceInput } from "@/lib/evidence/schema";
import { MOST_FILE_BYTES } from "@/lib/rules/questionnaire/beside";

// A file beside an answer, at an address of its own: put, read and removed there, signed in or by personal link. Not an
// action, whose arguments Next reads whole before anybody's rights are looked at.

type Asked = { viewer: AnsweringViewer | null; fileId: string };

const STATUS: Record<EvidenceRefusal | "TOO_OFTEN", number> = {
  NOT_FOUND: 404,
  ROUND_CLOSED: 409,
  NOT_OPEN_YET: 409,
  SUBMITTED: 409,
  TOO_LARGE: 413,
  NOT_A_KIND: 415,
  TOO_MANY: 409,
  TOO_OFTEN: 429,
};

export async function readEvidence({ viewer, fileId }: Asked): Promise<Response> {
  const file = viewer && (await getEvidence(viewer, fileId));
  if (!file) return refusal("NOT_FOUND");
  const { name, kind } = file;
  const bytes = new Uint8Array(file.bytes);
  return new Response(bytes, {
    headers: attachmentHeaders(nameOfKind(name, kind), contentTypeOf(kind, bytes)),
  });
}

export async function takeEvidence(request: Request, { viewer, fileId }: Asked): Promise<Response> {
  const asked = viewer && (await askedFor(request, fileId));
  if (!asked) return refusal("NOT_FOUND");
  // Of whoever sends, not of whom the address names: nobody uses up another's allowance.
  const sender = viewer.role === "respondent" ? viewer.respondentId : viewer.membershipId;
  if (!(await takeSave(sender))) return refusal("TOO_OFTEN");
  const bytes = await bytesOf(request);
  if (!bytes) return refusal("TOO_LARGE");
  const added = await addEvidence(viewer, asked, bytes);
  return added.ok ? done() : refusal(added.reason);
}

export async function dropEvidence(request: Request, { viewer, fileId }: Asked): Promise<Response> {
  const asked = viewer && (await askedFor(request, fileId));
  if (!asked) return refusal("NOT_FOUND");
  const removed = await removeEvidence(viewer, asked);
  return removed.ok ? done() : refusal(removed.reason);
}

/** Null for what our pages do not send. */
async function askedFor(request: Request, id: string) {
  if (!(await fromOurPages())) return null;
  const { searchParams } = new URL(request.url);
  const parsed = addEvidenceInput.safeParse({
    id,
    respondentId: searchParams.get("respondentId"),
    itemId: searchParams.get("itemId"),
    name: decoded(request.headers.get("x-file-name") ?? ""),
  });
  return parsed.success ? parsed.data : null;
}

export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return "";
  }
}

/** Null as soon as it is more than a file may have, whatever length was announced. */
export async function bytesOf(request: Request): Promise<Uint8Array<ArrayBuffer> | null> {
  if (Number(request.headers.get("content-length") ?? 0) > MOST_FILE_BYTES) return null;
  const chunks: Uint8Array[] = [];
  let count = 0;
  for await (const chunk of request.body ?? []) {
    count += chunk.length;
    if (count > MOST_FILE_BYTES) return null;
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

export function done(): Response {
  return new Response(null, { status: 204, headers: { "Cache-Control": "private, no-store" } });
}

function refusal(reason: keyof typeof STATUS): Response {
  return Response.json(
    { reason },
    { status: STATUS[reason], headers: { "Cache-Control": "private, no-store" } },
  );
}
