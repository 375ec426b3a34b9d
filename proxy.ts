import { randomBytes } from "node:crypto";
import { type NextRequest, NextResponse } from "next/server";
import { PATH_HEADER } from "@/lib/auth/path-header";
import { type Place, placeOf } from "@/lib/auth/served";
import { contentSecurityPolicy, securityHeaders } from "@/lib/security-headers";
import { firmAt } from "@/lib/reviews/open-page";
import { env } from "@/lib/env";
import { isFromOurPages } from "@/lib/same-origin";

/**
 * The headers of every answer, under the program's own name and those that firms have shown to be theirs; no other is
 * served. It decides nothing about who may see what: each page and action asks that itself. What another site's page sends
 * ends here, because Next would turn it away from an action as if we had failed.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const { APP_ORIGIN, NODE_ENV } = env();
  // Who watches over the program asks by whatever name it has among machines.
  const place = isHealthCheck(request)
    ? { origin: APP_ORIGIN, firmId: null }
    : await placeOf(request.headers.get("host")).catch(() => "unknown" as const);
  if (place === "unknown") return plainly("The program cannot look this address up just now.\n", 503);
  return place ? at(place, request, NODE_ENV === "development") : plainly("Nothing is served here.\n", 421);
}

async function at(
  { origin, firmId }: Place,
  request: NextRequest,
  development: boolean,
): Promise<NextResponse> {
  const nonce = randomBytes(18).toString("base64");
  const review = await reviewAt(request.nextUrl.pathname).catch(() => "unknown" as const);
  if (review === "unknown") return plainly("The program cannot look this page up just now.\n", 503);
  // Under a firm's own name nobody is shown another firm's page.
  if (review && firmId && review.firmId !== firmId) return plainly("Nothing is served here.\n", 404);
  const framedBy = review?.framedBy ?? [];
  const policy = contentSecurityPolicy({ nonce, framedBy, origin, development });

  // Next puts the policy's nonce on its scripts.
  const headers = new Headers(request.headers);
  headers.set("content-security-policy", policy);
  headers.set(PATH_HEADER, `${request.nextUrl.pathname}${request.nextUrl.search}`);

  const response = isFromElsewhere(request, origin)
    ? new NextResponse(`This form was not sent from ${origin}. Open it there.`, { status: 403 })
    : NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  for (const [name, value] of securityHeaders(origin, { isFirms: firmId !== null, framedBy }))
    response.headers.set(name, value);
  if (!request.nextUrl.pathname.startsWith("/_next/"))
    response.headers.set("cache-control", "private, no-store");
  return response;
}

function isHealthCheck({ method, nextUrl }: NextRequest): boolean {
  return (method === "GET" || method === "HEAD") && nextUrl.pathname.startsWith("/api/health/");
}

/** Tells nothing, not even whose program this is. */
function plainly(words: string, status: number): NextResponse {
  const headers = { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" };
  return new NextResponse(words, { status, headers });
}

const REVIEW = /^\/review\/([a-z0-9-]{3,60})(\/|$)/;

/** Whose public review an address is of: the one kind of page that may stand within others, on the sites that the firm has named. */
async function reviewAt(path: string): Promise<{ firmId: string; framedBy: readonly string[] } | null> {
  const [, slug, more] = REVIEW.exec(path) ?? [];
  const review = slug ? await firmAt(slug) : null;
  return review && { firmId: review.firmId, framedBy: more === "" ? review.embedHosts : [] };
}

function isFromElsewhere({ method, headers }: NextRequest, ourOrigin: string): boolean {
  const changes = method !== "GET" && method !== "HEAD";
  return changes && headers.has("origin") && !isFromOurPages(headers, ourOrigin);
}

/** Everything but the one address that takes whole archives: for a proxy, Next keeps a body in memory, and cuts it off. */
export const config = { matcher: ["/((?!api/archives$).*)"] };
