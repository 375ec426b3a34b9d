import { randomBytes } from "node:crypto";
import { type NextRequest, NextResponse } from "next/server";
import { PATH_HEADER } from "@/lib/auth/path-header";
import { contentSecurityPolicy, securityHeaders } from "@/lib/security-headers";
import { firmAt } from "@/lib/reviews/open-page";
import { env } from "@/lib/env";
import { isFromOurPages } from "@/lib/same-origin";

/**
 * The headers of every answer. It decides nothing about who may see what: each page and action asks that itself. What
 * another site's page sends ends here, because Next would turn it away from an action as if we had failed.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const { APP_ORIGIN, NODE_ENV } = env();
  const nonce = randomBytes(18).toString("base64");
  const framedBy = await framedByOf(request.nextUrl.pathname);
  const policy = contentSecurityPolicy({
    ...{ nonce, framedBy },
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
  for (const [name, value] of securityHeaders(APP_ORIGIN, framedBy)) response.headers.set(name, value);
  if (!request.nextUrl.pathname.startsWith("/_next/"))
    response.headers.set("cache-control", "private, no-store");
  return response;
}

const REVIEW_PAGE = /^\/review\/([a-z0-9-]{3,60})$/;

/** The one kind of page that may stand within another: a firm's public review, on the sites which that firm has named. */
async function framedByOf(path: string): Promise<readonly string[]> {
  const slug = REVIEW_PAGE.exec(path)?.[1];
  return slug ? ((await firmAt(slug))?.embedHosts ?? []) : [];
}

function isFromElsewhere({ method, headers }: NextRequest, ourOrigin: string): boolean {
  const changes = method !== "GET" && method !== "HEAD";
  return changes && headers.has("origin") && !isFromOurPages(headers, ourOrigin);
}

/** Everything but the one address that takes whole archives: for a proxy, Next keeps a body in memory, and cuts it off. */
export const config = { matcher: ["/((?!api/archives$).*)"] };
