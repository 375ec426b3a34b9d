import { z } from "zod";
import { COMMON_WORDS } from "./common-words";

/** Without a second factor; NIST SP 800-63B-4 asks for 15 there. */
export const SHORTEST_PASSWORD = 15;
export const LONGEST_PASSWORD = 128;
/** What must remain, and in how many different characters, once everything easily guessed is taken away. */
const LEAST_OWN_CHARACTERS = 6;
const LEAST_DIFFERENT = 6;

export const EASILY_GUESSED =
  "This is among the first that somebody would try: add words that are only yours.";

/** A password somebody chooses. No rules of composition: length, and not what everybody tries first. */
export const newPassword = z
  .string({ error: "Choose a password." })
  .min(1, "Choose a password.")
  .min(
    SHORTEST_PASSWORD,
    `Use at least ${SHORTEST_PASSWORD} characters; several words are easiest to remember.`,
  )
  .max(LONGEST_PASSWORD, `Use at most ${LONGEST_PASSWORD} characters.`)
  .refine((password) => !isEasilyGuessed(password), EASILY_GUESSED);

/** `about` is what an attacker knows of the person: name, e-mail, firm. */
export function isEasilyGuessed(password: string, about: readonly string[] = []): boolean {
  const known = about.flatMap((text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u));
  const words = [...COMMON_WORDS, ...known.filter((word) => word.length >= 3)];
  let rest = password.normalize("NFKC").toLowerCase();
  if (new Set(rest).size < LEAST_DIFFERENT) return true;
  for (const word of words.sort((a, b) => b.length - a.length)) rest = rest.replaceAll(word, "");
  return rest.replace(/[^\p{L}\p{N}]/gu, "").length < LEAST_OWN_CHARACTERS;
}
