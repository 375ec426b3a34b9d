import type { SopDocument } from "@/lib/rules/sops/document";

/** What was typed and is not saved yet, with the revision it was typed on: kept in this window, over a reload or a new sign-in. */
export type KeptText = { readonly revision: number; readonly document: SopDocument };

const keyOf = (sopId: string, number: number) => `sop-text:${sopId}:${number}`;

export function readKeptText(sopId: string, number: number): KeptText | null {
  try {
    const kept = JSON.parse(sessionStorage.getItem(keyOf(sopId, number)) ?? "null") as KeptText | null;
    return typeof kept?.revision === "number" && kept.document?.type === "doc" ? kept : null;
  } catch {
    // A window that keeps nothing, or something else under this name.
    return null;
  }
}

export function keepText(sopId: string, number: number, kept: KeptText | null): void {
  try {
    if (kept) sessionStorage.setItem(keyOf(sopId, number), JSON.stringify(kept));
    else sessionStorage.removeItem(keyOf(sopId, number));
  } catch {
    // Full or shut: the page still holds the text, and asks before it is left.
  }
}
