import type { FirstImpression } from "@/lib/rules/review/first-impression";
import type { Said } from "@/lib/rules/review/snapshot";

/** What a visitor says, as it is kept: what the rules read, and the industry, which they do not. */
export type KeptSaid = Said & { readonly industry: string | null };

/** As this domain alone has written them. Of a booking that was never confirmed both are emptied: `null`. */
export function saidOf(json: unknown): KeptSaid | null {
  return isEmpty(json) ? null : (json as KeptSaid);
}

export function impressionOf(json: unknown): FirstImpression | null {
  return isEmpty(json) ? null : (json as FirstImpression);
}

function isEmpty(json: unknown): boolean {
  return typeof json !== "object" || json === null || Object.keys(json).length === 0;
}
