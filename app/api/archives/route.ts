import { importClient, type ImportRefusal } from "@/lib/archives/import-mutations";
import { MOST_ARCHIVE_BYTES } from "@/lib/archives/seal";
import { spooled } from "@/lib/archives/spool";
import { currentPlace, fromOurPages } from "@/lib/auth/place";
import { can } from "@/lib/auth/policy";
import { currentViewer } from "@/lib/auth/viewer";
import { env } from "@/lib/env";
import { securityHeaders } from "@/lib/security-headers";

const STATUS: Record<ImportRefusal | "TOO_LARGE", number> = {
  FORBIDDEN: 404,
  DAMAGED: 422,
  TOO_NEW: 409,
  ALREADY_HERE: 409,
  DOES_NOT_FIT: 409,
  ANOTHER: 409,
  TOO_LARGE: 413,
};

/** An archive is sent, not read: there is nothing here to open. */
export function GET() {
  return refusal("FORBIDDEN");
}

/**
 * Looks at an archive (everything is tried and taken back), or brings it in where the address names the hash of the one
 * that was looked at. The proxy stands aside for this address, because it would hold ten megabytes of it in memory and
 * drop the rest; what it asks of everybody is asked here.
 */
export async function PUT(request: Request) {
  const viewer = await currentViewer();
  // Before a byte of it is read.
  if (!viewer || !can(viewer, "client:archive")) return refusal("FORBIDDEN");
  if (!(await fromOurPages())) return refusal("FORBIDDEN");
  if (Number(request.headers.get("content-length") ?? 0) > MOST_ARCHIVE_BYTES) return refusal("TOO_LARGE");
  const hash = new URL(request.url).searchParams.get("hash") ?? undefined;
  const arrived = await spooled(request.body, MOST_ARCHIVE_BYTES, (file) =>
    importClient(viewer, file, { isTrial: hash === undefined, hash }),
  );
  if (!arrived) return refusal("TOO_LARGE");
  return arrived.ok ? answer(arrived.value, 200) : refusal(arrived.reason);
}

function refusal(reason: keyof typeof STATUS): Promise<Response> {
  return answer({ reason }, STATUS[reason]);
}

async function answer(body: unknown, status: number): Promise<Response> {
  const { origin, firmId } = (await currentPlace()) ?? { origin: env().APP_ORIGIN, firmId: null };
  const ours = Object.fromEntries(securityHeaders(origin, { isFirms: firmId !== null }));
  return Response.json(body, { status, headers: { ...ours, "Cache-Control": "private, no-store" } });
}
