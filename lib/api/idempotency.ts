import "server-only";
import { createHash } from "node:crypto";
import type { TokenHolder } from "@/lib/auth/viewer-of-token";
import { withViewer } from "@/lib/db/tenant";

const DAY_MS = 24 * 3_600_000;
/** Whoever has not answered by then has gone away in the middle of it. */
const LONGEST_REQUEST_MS = 2 * 60_000;

export interface Answered {
  readonly status: number;
  /** Its JSON; empty where it answers with nothing. */
  readonly body: string;
}

export type Once = { readonly answered: Answered; readonly isReplay: boolean } | "OTHER_REQUEST" | "RUNNING";

/** The same bytes for the same request. */
export function hashOfRequest(...parts: readonly string[]): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHash("sha256").update(JSON.stringify(parts)).digest());
}

/** Does what a token asks for under a key once: asked again within a day, it gets the same answer. */
export async function once(
  { viewer, tokenId }: TokenHolder,
  { key, requestHash }: { key: string; requestHash: Uint8Array<ArrayBuffer> },
  run: () => Promise<Answered>,
): Promise<Once> {
  const { firmId } = viewer;
  const there = await claim();
  if (there) {
    if (!Buffer.from(there.requestHash).equals(requestHash)) return "OTHER_REQUEST";
    if (there.status === null) return "RUNNING";
    return { answered: { status: there.status, body: there.body ?? "" }, isReplay: true };
  }
  const where = { firmId_tokenId_key: { firmId, tokenId, key } };
  try {
    const answered = await run();
    await withViewer(viewer, (tx) =>
      tx.idempotencyKey.update({ where, data: answered, select: { key: true } }),
    );
    return { answered, isReplay: false };
  } catch (error) {
    // What failed on our side may be asked for again.
    await withViewer(viewer, (tx) => tx.idempotencyKey.deleteMany({ where: { firmId, tokenId, key } }));
    throw error;
  }

  /** `null`: it is ours to do. */
  function claim() {
    const now = Date.now();
    const own = { firmId, tokenId, key };
    const isOver = [
      { createdAt: { lt: new Date(now - DAY_MS) } },
      { status: null, createdAt: { lt: new Date(now - LONGEST_REQUEST_MS) } },
    ];
    return withViewer(viewer, async (tx) => {
      const made = await tx.idempotencyKey.createMany({
        data: [{ ...own, requestHash }],
        skipDuplicates: true,
      });
      if (made.count === 1) return null;
      const taken = await tx.idempotencyKey.updateMany({
        where: { ...own, OR: isOver },
        data: { requestHash, status: null, body: null, createdAt: new Date(now) },
      });
      if (taken.count === 1) return null;
      return tx.idempotencyKey.findFirst({
        where: own,
        select: { requestHash: true, status: true, body: true },
      });
    });
  }
}
