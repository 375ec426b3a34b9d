import { type ApiAllowance, takeApiCall } from "@/lib/auth/limits";
import { placeOf } from "@/lib/auth/served";
import { type TokenHolder, viewerOfToken } from "@/lib/auth/viewer-of-token";
import { Problem } from "./problem";

type Admitted =
  { readonly holder: TokenHolder; readonly headers: Record<string, string> } | { readonly refused: Response };

const NO_TOKEN = new Problem(
  401,
  "no_token",
  "Send a token of yours that works, as `Authorization: Bearer tl_…`.",
);
const TOO_MANY = new Problem(429, "too_many", "That is more than a token may ask in a minute.");

/** Whose token a request carries, and that it may ask once more. A cookie counts for nothing here. */
export async function admit(request: Request): Promise<Admitted> {
  const [, token] = /^Bearer ([\w-]{1,100})$/i.exec(request.headers.get("authorization") ?? "") ?? [];
  const found = token ? await viewerOfToken(token) : null;
  const here = found && (await placeOf(request.headers.get("host")))?.firmId;
  // Under a firm's own name nobody else's token opens anything.
  const holder = here && here !== found.viewer.firmId ? null : found;
  if (!holder) return { refused: NO_TOKEN.answer({ ...NOT_KEPT, "WWW-Authenticate": "Bearer" }) };
  const allowance = await takeApiCall(holder.tokenId);
  const headers = { ...NOT_KEPT, ...rateHeaders(allowance) };
  if (allowance.isAllowed) return { holder, headers };
  return { refused: TOO_MANY.answer({ ...headers, "Retry-After": String(allowance.resetSeconds) }) };
}

export const NOT_KEPT = { "Cache-Control": "private, no-store" };

function rateHeaders({ limit, remaining, resetSeconds }: ApiAllowance) {
  return {
    "RateLimit-Limit": String(limit),
    "RateLimit-Remaining": String(remaining),
    "RateLimit-Reset": String(resetSeconds),
  };
}
