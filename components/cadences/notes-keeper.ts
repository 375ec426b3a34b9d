import type { FormState } from "@/lib/form-state";

export type HeldNotes = { readonly notes: string; readonly version: number };

export type NotesView = {
  readonly text: string;
  readonly state: "saved" | "waiting" | "saving" | "retrying" | "refused" | "conflict";
  readonly message: string | null;
  /** What somebody else wrote meanwhile, until the two are put together. */
  readonly theirs: string | null;
};

type Connections = {
  send(text: string, version: number): Promise<FormState>;
  /** Outlives a reload; `null` once everything is saved. */
  keep(text: string | null): void;
};

const PAUSE_MS = 700;
const RETRY_MS = 3_000;

/**
 * The notes of one agenda item, saved a moment after one stops typing. Every save is acknowledged; what could not be
 * sent is kept and sent again; and where somebody else wrote meanwhile, both texts are shown and neither is lost.
 */
export class NotesKeeper {
  #view: NotesView;
  #saved: HeldNotes;
  #theirs: HeldNotes | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #listeners = new Set<() => void>();

  constructor(
    held: HeldNotes,
    private readonly connections: Connections,
  ) {
    this.#saved = held;
    this.#view = { text: held.notes, state: "saved", message: null, theirs: null };
  }

  view = () => this.#view;

  subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  type(text: string): void {
    this.connections.keep(text);
    if (this.#view.state === "conflict") return this.#show({ text });
    if (this.#view.state === "saving") return this.#show({ text });
    this.#show({ text, state: "waiting", message: null });
    this.#later(PAUSE_MS);
  }

  /** What a reload interrupted. */
  restore(text: string | null): void {
    if (text === null) return;
    if (text === this.#saved.notes) return this.connections.keep(null);
    this.type(text);
  }

  /** What the server has now: taken over where nothing of one's own waits. */
  adopt(held: HeldNotes): void {
    if (held.version <= this.#saved.version || this.#view.state !== "saved") return;
    this.#saved = held;
    this.#show({ text: held.notes });
  }

  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    const { state, text } = this.#view;
    if (state === "saving" || state === "conflict") return;
    if (text === this.#saved.notes) return this.#done();
    this.#show({ state: "saving", message: null });
    const answer = await this.connections.send(text, this.#saved.version).catch(() => null);
    if (!answer) {
      this.#show({
        state: "retrying",
        message: "No connection. Your notes are kept on this page and sent again.",
      });
      return this.#later(RETRY_MS);
    }
    if (answer.status !== "saved") {
      const message = answer.fieldErrors?.notes?.[0] ?? answer.message ?? "Not saved.";
      return this.#show({ state: "refused", message });
    }
    this.#receive(text, answer.values ?? {});
  }

  /** Puts the other's text and one's own together, or lets the other's stand. */
  resolve(choice: "both" | "theirs"): void {
    if (!this.#theirs) return;
    const theirs = this.#theirs;
    const text = choice === "both" ? `${theirs.notes}\n\n${this.#view.text}` : theirs.notes;
    this.#saved = theirs;
    this.#theirs = null;
    this.#show({ text, state: "waiting", theirs: null, message: null });
    this.connections.keep(text);
    void this.flush();
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #receive(sent: string, values: NonNullable<FormState["values"]>): void {
    const version = Number(values.version);
    if (typeof values.theirs === "string") {
      this.#theirs = { notes: values.theirs, version };
      return this.#show({ state: "conflict", theirs: values.theirs });
    }
    this.#saved = { notes: sent, version };
    if (this.#view.text === sent) return this.#done();
    this.#show({ state: "waiting" });
    this.#later(PAUSE_MS);
  }

  #done(): void {
    this.connections.keep(null);
    this.#show({ state: "saved", message: null });
  }

  #later(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), ms);
  }

  #show(change: Partial<NotesView>): void {
    this.#view = { ...this.#view, ...change };
    for (const listener of this.#listeners) listener();
  }
}
