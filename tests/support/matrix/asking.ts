import type { App } from "./app";
import type { Actor, Cookies } from "./actors";

export interface Heard {
  readonly status: number;
  /** Where to instead, if anywhere. */
  readonly location: string | null;
  /** Everything that came back, headers too. */
  readonly text: string;
}

/** What an actor asks of the running program, as a browser or a script would. */
export class Asking {
  constructor(
    private readonly app: App,
    private readonly cookies: Cookies,
  ) {}

  get(actor: Actor, path: string, headers: Record<string, string> = {}): Promise<Heard> {
    return this.send(actor, path, { headers });
  }

  post(actor: Actor, path: string): Promise<Heard> {
    return this.send(actor, path, { method: "POST", headers: this.ours() });
  }

  /** A server action with the form's fields, as a form made with `useActionState` sends them. */
  submit(
    actor: Actor,
    path: string,
    actionId: string,
    fields: Record<string, string | File>,
    origin: Record<string, string> = this.ours(),
    /** Of another device of the actor's. */
    cookie?: string,
  ): Promise<Heard> {
    const body = new FormData();
    for (const [name, value] of Object.entries(fields)) body.append(`_1_${name}`, value);
    body.append("0", JSON.stringify([{ status: "idle" }, "$K1"]));
    const headers = { "Next-Action": actionId, ...origin, ...(cookie && { Cookie: cookie }) };
    return this.send(actor, path, { method: "POST", body, headers });
  }

  /** A server action with whatever stands in `body` for its arguments. */
  call(actor: Actor, path: string, actionId: string, body: string): Promise<Heard> {
    const headers = { "Next-Action": actionId, "Content-Type": "text/plain;charset=UTF-8", ...this.ours() };
    return this.send(actor, path, { method: "POST", body, headers });
  }

  private ours(): Record<string, string> {
    return { Origin: this.app.origin };
  }

  private async send(actor: Actor, path: string, request: RequestInit): Promise<Heard> {
    const cookie: Record<string, string> =
      actor === "anonymous" ? {} : { Cookie: this.cookies[actor].cookie };
    const answer = await fetch(`${this.app.origin}${path}`, {
      ...request,
      headers: { ...cookie, ...(request.headers as Record<string, string>) },
      redirect: "manual",
    });
    const headers = [...answer.headers].map(([name, value]) => `${name}: ${value}`).join("\n");
    const location = answer.headers.get("location") ?? answer.headers.get("x-action-redirect");
    return { status: answer.status, location, text: `${headers}\n\n${await answer.text()}` };
  }
}

/** Runs `work` over all of `items`, a few at a time. */
export async function atOnce<Item, Value>(
  items: readonly Item[],
  work: (item: Item) => Promise<Value>,
  most = 8,
): Promise<Value[]> {
  const values: Value[] = [];
  let next = 0;
  const lane = async () => {
    for (let at = next++; at < items.length; at = next++) values[at] = await work(items[at] as Item);
  };
  await Promise.all(Array.from({ length: most }, lane));
  return values;
}
