import "server-only";
import { createHmac, hkdfSync, randomBytes, timingSafeEqual } from "node:crypto";
import { authSecret } from "@/lib/auth/session";
import { solves } from "@/lib/rules/review/puzzle";

/** Seven statements are not read in less. */
const SHORTEST_MS = 3_000;
const LONGEST_MS = 12 * 60 * 60_000;

/** When a page was handed out, signed: it comes back with the form, and is the puzzle that its browser solves. */
export function startedAt(slug: string, now: Date): string {
  const told = `${now.getTime().toString(36)}.${randomBytes(9).toString("base64url")}`;
  return `${told}.${signatureOf(slug, told)}`;
}

type Sent = { readonly started: string; readonly proof: string; readonly website: string };

/** Whether a form seems to come from a person. Why not is nobody's to know: whoever asks would only try again better. */
export function seemsAPerson(slug: string, { started, proof, website }: Sent, now: Date): boolean {
  const at = started.lastIndexOf(".");
  const told = started.slice(0, Math.max(at, 0));
  if (!isSame(signatureOf(slug, told), started.slice(at + 1))) return false;
  const age = now.getTime() - parseInt(told, 36);
  return website === "" && age >= SHORTEST_MS && age <= LONGEST_MS && solves(started, proof);
}

function signatureOf(slug: string, told: string): string {
  const key = Buffer.from(hkdfSync("sha256", authSecret(), "", "throughline review page", 32));
  return createHmac("sha256", key).update(`${slug}\n${told}`).digest("base64url");
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
