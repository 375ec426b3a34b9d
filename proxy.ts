import { randomBytes } from "node:crypto";
import { type NextRequest, NextResponse } from "next/server";
import { PATH_HEADER } from "@/lib/auth/path-header";
import { contentSecurityPolicy, securityHeaders } from "@/lib/security-headers";
import { env } from "@/lib/env";
import { isFromOurPages } from "@/lib/same-origin";

/**
 * The headers of every answer. It decides nothing about who may see what: each page and action asks that itself. What
 * another site's page sends ends here, because Next would turn it away from an action as if we had failed.
 */
export function proxy(request: NextRequest): NextResponse {
  const { APP_ORIGIN, NODE_ENV } = env();
  const nonce = randomBytes(18).toString("base64");
  const policy = contentSecurityPolicy({
    nonce,
    origin: APP_ORIGIN,
    development: NODE_ENV === "development",
  });

  // Next puts the policy's nonce on its own scripts; the layout puts it on the theme's.
  const headers = new Headers(request.headers);
  headers.set("content-security-policy", policy);
  headers.set("x-nonce", nonce);
  headers.set(PATH_HEADER, `${request.nextUrl.pathname}${request.nextUrl.search}`);

  const response = isFromElsewhere(request, APP_ORIGIN)
    ? new NextResponse(`This form was not sent from ${APP_ORIGIN}. Open it there.`, { status: 403 })
    : NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  for (const [name, value] of securityHeaders(APP_ORIGIN)) response.headers.set(name, value);
  if (!request.nextUrl.pathname.startsWith("/_next/"))
    response.headers.set("cache-control", "private, no-store");
  return response;
}

function isFromElsewhere({ method, headers }: NextRequest, ourOrigin: string): boolean {
  const changes = method !== "GET" && method !== "HEAD";
  return changes && headers.has("origin") && !isFromOurPages(headers, ourOrigin);
}

/** Everything but the one address that takes whole archives: for a proxy, Next keeps a body in memory, and cuts it off. */
export const config = { matcher: ["/((?!api/archives$).*)"] };
