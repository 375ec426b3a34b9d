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

export type Connections<Id extends string, Said> = {
  send(answers: Unsent<Id, Said>[]): Promise<FormState>;
  /** Answers that the server does not have yet, kept over a reload. */
  keep(unsent: Unsent<Id, Said>[]): void;
  /** The server holds other answers than this page has seen: read them again, then call `adopt`. */
  readAgain(): void;
  same(a: Said, b: Said): boolean;
  /** False for what the server could not take as it stands, such as half a link: it is kept, not sent. */
  ready?(said: Said): boolean;
  /** What is said of so many answers while there is no connection. */
  offline(count: number): string;
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
  /** What was sent of each since the server last acknowledged it: a lost reply may have been a save. */
  readonly #sent = new Map<Id, Said[]>();
  #sending = false;
  #retryMs = FIRST_RETRY_MS;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    held: Held<Id, Said>,
    private connections: Connections<Id, Said>,
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

  /** The page around it has changed, its language perhaps; what waits stays. */
  connect(connections: Connections<Id, Said>) {
    this.connections = connections;
  }

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
    const batch = this.#sendable();
    if (this.#sending || batch.length === 0) return;
    this.#sending = true;
    for (const { itemId, said } of batch) this.#sent.set(itemId, [...(this.#sent.get(itemId) ?? []), said]);
    this.#show({ status: "saving", message: null });
    const answer = await this.connections.send(batch).catch(() => null);
    this.#sending = false;
    if (answer === null) this.#retryLater(batch.length);
    else this.#receive(batch, answer);
  }

  /** The answers as the server holds them now. */
  adopt(held: Held<Id, Said>) {
    const answers = { ...this.#view.answers };
    let overOwn = false;
    for (const itemId of idsOf(held)) {
      const now = held[itemId];
      const here = answers[itemId];
      if (!now || (here && here.version >= now.version)) continue;
      const { said, version } = now;
      const differs = here?.state === "waiting" && !this.connections.same(here.said, said);
      if (differs && this.#isOwn(itemId, here, now)) {
        answers[itemId] = { ...here, version };
        overOwn = true;
      } else if (differs) answers[itemId] = { said, version, state: "conflict", mine: here.said };
      else answers[itemId] = { said, version, state: "saved" };
    }
    this.#show({ answers });
    this.connections.keep(unsentOf(this.#view));
    if (overOwn) void this.flush();
  }

  /** Saved by this page, whose reply was lost before another answer was chosen: no other window's, so it may be replaced. */
  #isOwn(itemId: Id, here: AnswerOnPage<Said>, now: { said: Said; version: number }): boolean {
    const sent = this.#sent.get(itemId) ?? [];
    return now.version === here.version + 1 && sent.some((said) => this.connections.same(said, now.said));
  }

  #sendable() {
    return unsentOf(this.#view).filter(({ said }) => this.connections.ready?.(said) ?? true);
  }

  #receive(batch: Unsent<Id, Said>[], { status, message = "", values, fieldErrors }: FormState) {
    if (status === "saved") {
      this.#retryMs = FIRST_RETRY_MS;
      this.#acknowledge(batch, values ?? {});
      this.connections.keep(unsentOf(this.#view));
      if (this.#sendable().length > 0) void this.flush();
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
      this.#sent.delete(itemId);
      const version = Number(versions[itemId]);
      answers[itemId] = { said: here.said, version, state: this.#says(itemId, said) ? "saved" : "waiting" };
    }
    this.#show({ answers });
  }

  #retryLater(count: number) {
    this.#show({ status: "retrying", message: this.connections.offline(count) });
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
