import "server-only";
import { type ClientRequest, request as plain } from "node:http";
import { request as secure } from "node:https";
import { Webhook } from "standardwebhooks";
import { isReachable, literalOf, lookUpReachable, NOT_PUBLIC_WORDS } from "./address";

const PATIENCE_MS = 15_000;

interface Telling {
  readonly id: string;
  readonly url: string;
  readonly secret: string;
  readonly body: string;
}

/** What came of it: the status of the answer, or why there was none. */
export type Outcome = { readonly status: number } | { readonly error: string };

/** One signed POST (Standard Webhooks). No redirect is followed, and of the answer only its status is read. */
export function send({ id, url, secret, body }: Telling, now: Date): Promise<Outcome> {
  const to = new URL(url);
  const literal = literalOf(to);
  if (literal !== null && !isReachable(literal)) return Promise.resolve({ error: NOT_PUBLIC_WORDS });
  const headers = {
    "Content-Type": "application/json",
    "Content-Length": Buffer.byteLength(body),
    "User-Agent": "Throughline-Webhooks/1",
    "webhook-id": id,
    "webhook-timestamp": String(Math.floor(now.getTime() / 1000)),
    "webhook-signature": new Webhook(secret).sign(id, now, body),
  };
  const options = {
    ...{ method: "POST", headers, lookup: lookUpReachable, agent: false as const },
    signal: AbortSignal.timeout(PATIENCE_MS),
  };
  return new Promise((resolve) => {
    const asked: ClientRequest = (to.protocol === "https:" ? secure : plain)(to, options, (answer) => {
      resolve({ status: answer.statusCode ?? 0 });
      answer.destroy();
    });
    asked.on("error", (error) => resolve({ error: reasonOf(error) }));
    asked.end(body);
  });
}

function reasonOf(error: Error & { code?: string }): string {
  if (error.name === "AbortError" || error.name === "TimeoutError")
    return "It did not answer within 15 seconds.";
  if (error.message === NOT_PUBLIC_WORDS) return NOT_PUBLIC_WORDS;
  return `It could not be reached: ${error.code ?? error.name}.`.slice(0, 200);
}
