"use client";

import { usePathname } from "next/navigation";
import { useEffect } from "react";

/*
 * The last pages are remembered by the browser, each member's apart: kept at the server they would be a write on every
 * page and a record of what somebody reads. Only ids are kept; the server names those that are still theirs to see.
 */
const MOST = 12;
const PAGE = /^\/clients\/([0-9a-f-]{36})(?:\/(sops|reports|engagements)\/([0-9a-f-]{36}))?/;
const KINDS = { sops: "sop", reports: "report", engagements: "engagement" } as const;

const keyOf = (memberId: string) => `recent:${memberId}`;

export function recentOf(memberId: string): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(memberId)) ?? "[]");
    return Array.isArray(kept) ? kept.filter((one) => typeof one === "string").slice(0, MOST) : [];
  } catch {
    // A browser that keeps nothing has nothing recent.
    return [];
  }
}

/** Remembers the page that is open, the newest first. */
export function useRemembered(memberId: string): void {
  const path = usePathname();
  useEffect(() => {
    const ref = refOf(path);
    if (!ref) return;
    const kept = [ref, ...recentOf(memberId).filter((one) => one !== ref)].slice(0, MOST);
    try {
      localStorage.setItem(keyOf(memberId), JSON.stringify(kept));
    } catch {
      // Full or forbidden: then it is not remembered.
    }
  }, [path, memberId]);
}

/** "sop:…" for an SOP's page and those below it; a client's for its other pages. */
export function refOf(path: string): string | null {
  const [, client, kind, id] = PAGE.exec(path) ?? [];
  if (!client) return null;
  return kind && id ? `${KINDS[kind as keyof typeof KINDS]}:${id}` : `client:${client}`;
}
