import { MOST_FILE_BYTES } from "@/lib/rules/questionnaire/beside";
import type { StatementId } from "@/lib/rules/questionnaire/dimensions";

/** Why a file was not taken; also what the server answers. */
export const FILE_REFUSALS = [
  "NOT_FOUND",
  "ROUND_CLOSED",
  "NOT_OPEN_YET",
  "SUBMITTED",
  "TOO_LARGE",
  "NOT_A_KIND",
  "TOO_MANY",
  "TOO_OFTEN",
] as const;
export type FileRefusal = (typeof FILE_REFUSALS)[number];

export type HeldFile = { id: string; itemId: StatementId; name: string; byteCount: number };
export type FileOnPage = HeldFile & {
  state: "saved" | "waiting" | "leaving" | "refused";
  reason?: FileRefusal;
};
export type FilesView = { files: readonly FileOnPage[]; status: "idle" | "saving" | "retrying" };

type Connections = {
  /** Null: it is there (or gone). Rejects where the server was not reached or failed. */
  put(file: HeldFile, body: Blob): Promise<FileRefusal | null>;
  remove(file: HeldFile): Promise<FileRefusal | null>;
};

const FIRST_RETRY_MS = 2_000;
const LONGEST_RETRY_MS = 30_000;

/** Files on their way to the server, one after the other, under ids of the page's: sent again, each is there once. */
export class FileQueue {
  #view: FilesView;
  readonly #bodies = new Map<string, Blob>();
  readonly #listeners = new Set<() => void>();
  #sending = false;
  #retryMs = FIRST_RETRY_MS;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    held: readonly HeldFile[],
    private readonly connections: Connections,
  ) {
    this.#view = { files: held.map((file) => ({ ...file, state: "saved" })), status: "idle" };
  }

  view = () => this.#view;
  subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
      clearTimeout(this.#timer);
    };
  };

  add(id: string, itemId: StatementId, name: string, body: Blob) {
    const file = { id, itemId, name, byteCount: body.size };
    const reason = body.size > MOST_FILE_BYTES ? "TOO_LARGE" : body.size === 0 ? "NOT_A_KIND" : null;
    if (!reason) this.#bodies.set(id, body);
    this.#show([
      ...this.#view.files,
      reason ? { ...file, state: "refused", reason } : { ...file, state: "waiting" },
    ]);
    void this.flush();
  }

  remove(id: string) {
    if (this.#stateOf(id) === "refused") this.#show(this.#view.files.filter((file) => file.id !== id));
    else this.#change(id, { state: "leaving" });
    void this.flush();
  }

  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    if (this.#sending) return;
    const next = unsentFiles(this.#view)[0];
    if (!next) return this.#show(this.#view.files, "idle");
    this.#sending = true;
    this.#show(this.#view.files, "saving");
    const answer = await this.#send(next).catch(() => "UNREACHED" as const);
    this.#sending = false;
    if (answer === "UNREACHED") return this.#retryLater();
    this.#retryMs = FIRST_RETRY_MS;
    this.#receive(next, answer);
    return this.flush();
  }

  #send(file: FileOnPage): Promise<FileRefusal | null> {
    const body = this.#bodies.get(file.id);
    if (file.state === "waiting" && body) return this.connections.put(file, body);
    return this.connections.remove(file);
  }

  #receive(sent: FileOnPage, reason: FileRefusal | null) {
    if (sent.state === "leaving") {
      if (reason) this.#change(sent.id, { state: "saved", reason });
      else this.#show(this.#view.files.filter(({ id }) => id !== sent.id));
    } else if (reason) this.#change(sent.id, { state: "refused", reason });
    // Taken away while it was on its way: that follows.
    else if (this.#stateOf(sent.id) === "waiting") this.#change(sent.id, { state: "saved" });
  }

  #stateOf(id: string): FileOnPage["state"] | undefined {
    return this.#view.files.find((file) => file.id === id)?.state;
  }

  #retryLater() {
    this.#show(this.#view.files, "retrying");
    this.#timer = setTimeout(() => void this.flush(), this.#retryMs);
    this.#retryMs = Math.min(this.#retryMs * 2, LONGEST_RETRY_MS);
  }

  #change(id: string, change: Pick<FileOnPage, "state" | "reason">) {
    this.#show(
      this.#view.files.map((file) => (file.id === id ? { ...file, reason: undefined, ...change } : file)),
    );
  }

  #show(files: readonly FileOnPage[], status = this.#view.status) {
    this.#view = { files, status };
    for (const listener of this.#listeners) listener();
  }
}

/** What the server does not have, or still has. */
export function unsentFiles({ files }: FilesView): FileOnPage[] {
  return files.filter(({ state }) => state === "waiting" || state === "leaving");
}
