import { type Actor, NOBODY, PORTAL, STAFF } from "./actors";
import type { Ids } from "./furnish";

/** What somebody gets: the page, "no such page", the sign-in, or being sent to where they belong. */
export type Answer = "shown" | "absent" | "sign-in" | "elsewhere";
export type Answers = Readonly<Record<Actor, Answer>>;

export interface ExpectedRoute {
  /** With the ids of A1's rows, of every kind that makes a difference. */
  readonly paths: (ids: Ids) => readonly string[];
  readonly answers: Answers;
  /** What else the route answers with, to other readers. */
  readonly others?: readonly ExpectedRoute[];
}

export const OF_A1 = ["owner", "consultant", "assistant"] as const;

export function each(answer: Answer, actors: readonly Actor[]): Partial<Answers> {
  return Object.fromEntries(actors.map((actor) => [actor, answer]));
}

/** A page of the consultants' side that shows the firm's own: every firm's people see theirs. */
export function ofFirm(paths: ExpectedRoute["paths"], readers: readonly Actor[] = STAFF): ExpectedRoute {
  return {
    paths,
    answers: {
      ...each("sign-in", NOBODY),
      ...each("elsewhere", PORTAL),
      ...each("absent", STAFF),
      ...each("shown", readers),
    } as Answers,
  };
}

/** A page of the consultants' side about A1: those who work for A1. */
export function ofA1(paths: ExpectedRoute["paths"], readers: readonly Actor[] = OF_A1): ExpectedRoute {
  return ofFirm(paths, readers);
}

/** A page of the client's side. */
export function ofPortal(paths: ExpectedRoute["paths"], readers: readonly Actor[]): ExpectedRoute {
  return {
    paths,
    answers: {
      ...each("sign-in", NOBODY),
      ...each("elsewhere", STAFF),
      ...each("absent", PORTAL),
      ...each("shown", readers),
    } as Answers,
  };
}

export function ofAnybody(...paths: string[]): ExpectedRoute {
  return { paths: () => paths, answers: each("shown", [...NOBODY, ...STAFF, ...PORTAL]) as Answers };
}

export const client = ({ clientId }: Ids) => `/clients/${clientId}`;
