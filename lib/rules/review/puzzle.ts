import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";

/**
 * A small piece of work that a browser does once before a talk is booked: some ten thousand hashes, a blink of one's eye on
 * a phone and dear to whoever wants to book by the thousand.
 */
export const PUZZLE_BITS = 14;

/** Whether `answer` makes the hash begin with as many zero bits as are asked for. */
export function solves(challenge: string, answer: string, bits: number = PUZZLE_BITS): boolean {
  return zeroBits(sha256(utf8ToBytes(`${challenge}:${answer}`))) >= bits;
}

/** Tries so many answers from `from` on: a page goes on being used in between. `null`: none of these. */
export function search(
  challenge: string,
  from: number,
  many: number,
  bits: number = PUZZLE_BITS,
): string | null {
  for (let at = from; at < from + many; at++) if (solves(challenge, String(at), bits)) return String(at);
  return null;
}

function zeroBits(hash: Uint8Array): number {
  let bits = 0;
  for (const byte of hash) {
    if (byte !== 0) return bits + Math.clz32(byte) - 24;
    bits += 8;
  }
  return bits;
}
