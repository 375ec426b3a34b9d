import type { FormState } from "@/lib/form-state";
import { ITEM_IDS, type ItemId } from "@/lib/rules/questionnaire/dimensions";

/** "skip" is "not my area / I don't know". */
export type Said = "1" | "2" | "3" | "4" | "5" | "skip";
export type HeldAnswers = Partial<Record<ItemId, { rating: number | null; version: number }>>;
export type Unsent = { itemId: ItemId; said: Said; version: number };

export type AnswerOnPage = {
  said: Said;
  version: number;
  state: "saved" | "waiting" | "conflict";
  /** What was chosen here while something else was chosen in another window. */
  mine?: Said;
};

export type QueueView = {
  answers: Partial<Record<ItemId, AnswerOnPage>>;
  status: "idle" | "saving" | "saved" | "retrying" | "refused";
  message: string | null;
};

type Connections = {
  send(answers: Unsent[]): Promise<FormState>;
  /** Answers that the server does not have yet, kept over a reload. */
  keep(unsent: Unsent[]): void;
  /** The server holds other answers than this page has seen: read them again, then call `adopt`. */
  readAgain(): void;
};

const FIRST_RETRY_MS = 2_000;
const LONGEST_RETRY_MS = 30_000;

/**
 * Answers on their way to the server: shown at once, sent together, kept until the server has said that it has them.
 * A network that fails is tried again; an answer given in another window is never overwritten.
 */
export class AnswerQueue {
  #view: QueueView;
  readonly #listeners = new Set<() => void>();
  #sending = false;
  #retryMs = FIRST_RETRY_MS;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    held: HeldAnswers,
    private readonly connections: Connections,
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

  choose(itemId: ItemId, said: Said) {
    const version = this.#view.answers[itemId]?.version ?? 0;
    this.#put([{ itemId, said, version }]);
    void this.flush();
  }

  /** What an earlier visit to the page could not send. */
  restore(unsent: Unsent[]) {
    this.#put(unsent.filter(({ itemId, said }) => this.#view.answers[itemId]?.said !== said));
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
  adopt(held: HeldAnswers) {
    const answers = { ...this.#view.answers };
    for (const itemId of ITEM_IDS) {
      const now = held[itemId];
      const here = answers[itemId];
      if (!now || (here && here.version >= now.version)) continue;
      const said = toSaid(now.rating);
      const lost = here?.state === "waiting" && here.said !== said;
      answers[itemId] = {
        said,
        version: now.version,
        ...(lost ? { state: "conflict", mine: here.said } : { state: "saved" }),
      };
    }
    this.#show({ answers });
    this.connections.keep(unsentOf(this.#view));
  }

  #receive(batch: Unsent[], { status, message = "", values, fieldErrors }: FormState) {
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

  #acknowledge(batch: Unsent[], versions: NonNullable<FormState["values"]>) {
    const answers = { ...this.#view.answers };
    for (const { itemId, said } of batch) {
      const here = answers[itemId];
      if (!here) continue;
      const version = Number(versions[itemId]);
      answers[itemId] = { said: here.said, version, state: here.said === said ? "saved" : "waiting" };
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

  #put(unsent: Unsent[]) {
    const answers = { ...this.#view.answers };
    for (const { itemId, said, version } of unsent) answers[itemId] = { said, version, state: "waiting" };
    this.#show({ answers });
    this.connections.keep(unsentOf(this.#view));
  }

  #show(change: Partial<QueueView>) {
    this.#view = { ...this.#view, ...change };
    for (const listener of this.#listeners) listener();
  }
}

export function unsentOf({ answers }: QueueView): Unsent[] {
  return ITEM_IDS.flatMap((itemId) => {
    const answer = answers[itemId];
    return answer?.state === "waiting" ? [{ itemId, said: answer.said, version: answer.version }] : [];
  });
}

function onPage(held: HeldAnswers): QueueView["answers"] {
  return Object.fromEntries(
    Object.entries(held).map(([itemId, { rating, version }]) => [
      itemId,
      { said: toSaid(rating), version, state: "saved" },
    ]),
  );
}

export function toSaid(rating: number | null): Said {
  return rating === null ? "skip" : (String(rating) as Said);
}
