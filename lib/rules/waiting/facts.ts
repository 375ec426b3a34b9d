import type { DeliverableState } from "@/lib/rules/engagement/words";
import type { IsoDay } from "@/lib/units/days";

/** All that may wait for one person of a client. Whoever reads it has left out what that person may not see. */
export interface WaitingFacts {
  readonly task: WaitingQuestionnaire | null;
  /** Shared, and not signed off. */
  readonly diagnosis: { readonly id: string; readonly asOf: IsoDay } | null;
  /** Undecided. */
  readonly escalations: ReadonlyArray<{
    readonly id: string;
    readonly text: string;
    readonly raisedDay: IsoDay;
  }>;
  readonly sops: readonly WaitingSop[];
  /** Handed in, by their Monday. */
  readonly weeks: readonly IsoDay[];
  /** Not in use yet, or shared and there to be signed off. */
  readonly deliverables: readonly WaitingDeliverable[];
  readonly actions: ReadonlyArray<{ readonly id: string; readonly text: string; readonly dueDay: IsoDay }>;
  readonly news: readonly News[];
}

export interface WaitingQuestionnaire {
  readonly roundId: string;
  readonly sinceDay: IsoDay;
  readonly closesOn: IsoDay | null;
  readonly reopenReason: string | null;
  readonly answered: number;
  readonly asked: number;
}

export interface WaitingSop {
  readonly id: string;
  readonly title: string;
  /** The version to sign off, and since when it is in use. */
  readonly toSign: { readonly number: number; readonly since: IsoDay | null } | null;
  /** The version to approve. */
  readonly toApprove: number | null;
}

export interface WaitingDeliverable {
  readonly id: string;
  readonly title: string;
  readonly state: DeliverableState;
  readonly dueDay: IsoDay | null;
  readonly ownerName: string | null;
  readonly isOwn: boolean;
  /** It has a page for this person. */
  readonly isShared: boolean;
  /** Of what stands on its page now, by this person. */
  readonly isSigned: boolean;
}

/** To be read, and not opened yet. */
export interface News {
  readonly kind: "note" | "report" | "statement" | "chart";
  readonly id: string;
  readonly words: string;
  readonly day: IsoDay;
}

/** What is older is no news any more, opened or not. */
export const NEWS_DAYS = 28;

/** How far ahead something with a day begins to wait. */
export const DAYS_AHEAD = 14;
