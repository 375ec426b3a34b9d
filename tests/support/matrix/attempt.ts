import { type Actor, ACTORS } from "./actors";
import type { Ids } from "./furnish";
import type { World } from "../world";

export interface Known {
  readonly ids: Ids;
  readonly world: World;
  /** The CEO of A1's session, as their account's page names it. */
  readonly ceoSessionId: string;
}

/** One way to press a form: with A1's real ids, so that it would do real damage. */
export interface Attempt {
  readonly form: (known: Known) => Readonly<Record<string, string | File>>;
  /** For whom it works, which each run proves too: nobody else's refusal would mean a thing if it worked for none. */
  readonly by: readonly Actor[];
  /** What it changes belongs to no firm of the actor's: a secret link, which works for whoever holds it. */
  readonly bySecret?: true;
  /** It answers from what was sent, and changes nothing even for those who may. */
  readonly reads?: true;
  /** The colleague whose sign-in it changes. */
  readonly colleagueId?: (known: Known) => string;
  /** Answers the same whether it did anything or not, so that nobody learns who has an account. */
  readonly alike?: true;
}

export type Attempts = Readonly<Record<string, readonly Attempt[]>>;

export const NOBODY_AT_ALL: readonly Actor[] = [];
export const EVERYBODY: readonly Actor[] = ACTORS;
export const OWNER: readonly Actor[] = ["owner"];
export const ADVISERS: readonly Actor[] = ["owner", "consultant"];
export const STAFF_OF_A1: readonly Actor[] = ["owner", "consultant", "assistant"];

/** An id for a row that is not there yet. */
export const NEW_ID = "5b0a1d52-6c1e-4f0b-9d6e-7a3f0c9b1e11";
