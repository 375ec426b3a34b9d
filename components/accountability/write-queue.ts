import type { FormState } from "@/lib/form-state";

/**
 * Sends one write after another, each under the version that the one before it left. Once one is refused, those that were
 * made on top of it are dropped: they speak of something that is not so.
 */
export class WriteQueue {
  private last: Promise<unknown> = Promise.resolve();
  private round = 0;

  constructor(private version: number) {}

  /** The page has read a newer one. */
  adopt(version: number): void {
    this.version = Math.max(this.version, version);
  }

  /** What the server said; `null` for a write that was dropped. A saved state names the new version. */
  send(write: (version: number) => Promise<FormState>): Promise<FormState | null> {
    const { round } = this;
    const sent = this.last.then(async () => {
      if (round !== this.round) return null;
      const state = await write(this.version);
      if (state.status === "saved") this.version = Number(state.values?.version ?? this.version);
      else this.round += 1;
      return state;
    });
    this.last = sent.catch(() => undefined);
    return sent;
  }
}
