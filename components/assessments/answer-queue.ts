import type { FormState } from "@/lib/form-state";

/** What the server holds, by what was asked; `version` is raised by every save. */
export type Held<Id extends string, Said> = Partial<Record<Id, { said: Said; version: number }>>;
export type Unsent<Id extends string, Said> = { itemId: Id; said: Said; version: number };

export type AnswerOnPage<Said> = {
  said: Said;
  version: number;
  state: "saved" | "waiting" | "conflict";
  /** What was chosen here while something else was chosen in another window. */
  mine?: Said;
};

export type QueueView<Id extends string, Said> = {
  answers: Partial<Record<Id, AnswerOnPage<Said>>>;
  status: "idle" | "saving" | "saved" | "retrying" | "refused";
  message: string | null;
};

type Connections<Id extends string, Said> = {
  send(answers: Unsent<Id, Said>[]): Promise<FormState>;
  /** Answers that the server does not have yet, kept over a reload. */
  keep(unsent: Unsent<Id, Said>[]): void;
  /** The server holds other answers than this page has seen: read them again, then call `adopt`. */
  readAgain(): void;
  same(a: Said, b: Said): boolean;
};

const FIRST_RETRY_MS = 2_000;
const LONGEST_RETRY_MS = 30_000;

/**
 * Answers on their way to the server: shown at once, sent together, kept until the server has said that it has them.
 * A network that fails is tried again; an answer given in another window is never overwritten.
 */
export class AnswerQueue<Id extends string, Said> {
  #view: QueueView<Id, Said>;
  readonly #listeners = new Set<() => void>();
  #sending = false;
  #retryMs = FIRST_RETRY_MS;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    held: Held<Id, Said>,
    private readonly connections: Connections<Id, Said>,
  ) {
    this.#view = { answers: onPage(held), status: "idle", message: null };
  }

  view = () => this.#view;
  subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
      clearTimeout(this.#timer);
    };
  };

  choose(itemId: Id, said: Said) {
    this.hold(itemId, said);
    void this.flush();
  }

  /** Still being typed: kept, and sent with the next that is. */
  hold(itemId: Id, said: Said) {
    const version = this.#view.answers[itemId]?.version ?? 0;
    this.#put([{ itemId, said, version }]);
  }

  /** What an earlier visit to the page could not send. */
  restore(unsent: Unsent<Id, Said>[]) {
    this.#put(unsent.filter(({ itemId, said }) => !this.#says(itemId, said)));
    void this.flush();
  }

  /** Everything that is waiting, in one go; what is chosen meanwhile follows at once. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    const batch = unsentOf(this.#view);
    if (this.#sending || batch.length === 0) return;
    this.#sending = true;
    this.#show({ status: "saving", message: null });
    const answer = await this.connections.send(batch).catch(() => null);
    this.#sending = false;
    if (answer === null) this.#retryLater(batch.length);
    else this.#receive(batch, answer);
  }

  /** The answers as the server holds them now. */
  adopt(held: Held<Id, Said>) {
    const answers = { ...this.#view.answers };
    for (const itemId of idsOf(held)) {
      const now = held[itemId];
      const here = answers[itemId];
      if (!now || (here && here.version >= now.version)) continue;
      const { said } = now;
      const lost = here?.state === "waiting" && !this.connections.same(here.said, said);
      answers[itemId] = {
        said,
        version: now.version,
        ...(lost ? { state: "conflict", mine: here.said } : { state: "saved" }),
      };
    }
    this.#show({ answers });
    this.connections.keep(unsentOf(this.#view));
  }

  #receive(batch: Unsent<Id, Said>[], { status, message = "", values, fieldErrors }: FormState) {
    if (status === "saved") {
      this.#retryMs = FIRST_RETRY_MS;
      this.#acknowledge(batch, values ?? {});
      this.connections.keep(unsentOf(this.#view));
      if (unsentOf(this.#view).length > 0) void this.flush();
      else this.#show({ status: "saved", message: null });
      return;
    }
    this.#show({ status: "refused", message });
    if (fieldErrors) this.connections.readAgain();
  }

  #acknowledge(batch: Unsent<Id, Said>[], versions: NonNullable<FormState["values"]>) {
    const answers = { ...this.#view.answers };
    for (const { itemId, said } of batch) {
      const here = answers[itemId];
      if (!here) continue;
      const version = Number(versions[itemId]);
      answers[itemId] = { said: here.said, version, state: this.#says(itemId, said) ? "saved" : "waiting" };
    }
    this.#show({ answers });
  }

  #retryLater(count: number) {
    const kept = count === 1 ? "1 answer is" : `${count} answers are`;
    const message = `Not saved yet: no connection. ${kept} kept on this page and will be sent by itself.`;
    this.#show({
      status: "retrying",
      message: count === 1 ? message : message.replace("itself", "themselves"),
    });
    this.#timer = setTimeout(() => void this.flush(), this.#retryMs);
    this.#retryMs = Math.min(this.#retryMs * 2, LONGEST_RETRY_MS);
  }

  #put(unsent: Unsent<Id, Said>[]) {
    const answers = { ...this.#view.answers };
    for (const { itemId, said, version } of unsent) answers[itemId] = { said, version, state: "waiting" };
    this.#show({ answers });
    this.connections.keep(unsentOf(this.#view));
  }

  #says(itemId: Id, said: Said): boolean {
    const here = this.#view.answers[itemId];
    return here !== undefined && this.connections.same(here.said, said);
  }

  #show(change: Partial<QueueView<Id, Said>>) {
    this.#view = { ...this.#view, ...change };
    for (const listener of this.#listeners) listener();
  }
}

export function unsentOf<Id extends string, Said>({ answers }: QueueView<Id, Said>): Unsent<Id, Said>[] {
  return idsOf(answers).flatMap((itemId) => {
    const answer = answers[itemId];
    return answer?.state === "waiting" ? [{ itemId, said: answer.said, version: answer.version }] : [];
  });
}

function onPage<Id extends string, Said>(held: Held<Id, Said>): QueueView<Id, Said>["answers"] {
  const answers: QueueView<Id, Said>["answers"] = {};
  for (const itemId of idsOf(held)) {
    const now = held[itemId];
    if (now) answers[itemId] = { ...now, state: "saved" };
  }
  return answers;
}

function idsOf<Id extends string>(record: Partial<Record<Id, unknown>>): Id[] {
  return Object.keys(record) as Id[];
}
