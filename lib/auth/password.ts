import "server-only";
import { hash, verify } from "@node-rs/argon2";

/** OWASP's choice for argon2id, which is what the package makes: 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
const AT_ONCE = 4;
const MOST_WAITING = 200;

/** What is compared when there is no account: a hash of nothing anybody knows, so that the answer takes as long. */
let decoy: Promise<string> | undefined;

let running = 0;
const waiting: Array<() => void> = [];

export function hashPassword(password: string): Promise<string> {
  return bounded(() => hash(password.normalize("NFKC"), COST));
}

/** False for `null` too (no such account, or one without a password), after the same work. */
export async function verifyPassword(passwordHash: string | null, password: string): Promise<boolean> {
  const stored = passwordHash ?? (await (decoy ??= hashPassword(crypto.randomUUID())));
  const right = await bounded(() => verify(stored, password.normalize("NFKC")));
  return right && passwordHash !== null;
}

/** Each hash takes 19 MiB and a core: more than a few at once would starve everybody else. */
async function bounded<Value>(work: () => Promise<Value>): Promise<Value> {
  if (waiting.length >= MOST_WAITING) throw new Error("Too many passwords are being checked.");
  if (running >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
  else running += 1;
  try {
    return await work();
  } finally {
    // The place is handed on rather than given up, so that nobody slips in between.
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}
