import type { DeliverableState } from "@/lib/rules/engagement/words";
import type { KindShare } from "@/lib/rules/hours/work-kinds";
import type { IsoDay } from "@/lib/units/days";

/**
 * What there is to tell a client of one week of an engagement. Nothing here comes from what somebody answered in a round,
 * from a rate, or from a note beside an entry, and decisions and actions only from meetings that the CEO attends: a draft
 * cannot say what it never knew.
 */
export interface NoteFacts {
  readonly monday: IsoDay;
  readonly usedMinutes: number;
  readonly plannedMinutes: number;
  /** Most first. */
  readonly kinds: readonly KindShare[];
  /** Deliverables that went on this week, and where they stood at its end. */
  readonly moved: ReadonlyArray<{ readonly title: string; readonly to: DeliverableState }>;
  /** Accountability charts that went live this week. */
  readonly charts: ReadonlyArray<{ readonly number: number; readonly day: IsoDay }>;
  readonly meetings: readonly NotedMeeting[];
  readonly decisions: ReadonlyArray<{ readonly text: string; readonly day: IsoDay }>;
  /** Not in use yet; by their day. */
  readonly due: readonly DueDeliverable[];
  readonly nextMeetings: ReadonlyArray<{ readonly title: string; readonly day: IsoDay }>;
  /** Agreed in a meeting, and not done. */
  readonly actions: readonly OpenAction[];
  /** Weeks handed in that wait for the client's word, oldest first. */
  readonly weeksToAgree: readonly IsoDay[];
  /** What was put to the CEO until the week's end and is not decided, oldest first. */
  readonly waiting: ReadonlyArray<{ readonly text: string; readonly raisedDay: IsoDay }>;
  readonly openRound: { readonly closesOn: IsoDay | null } | null;
}

export interface NotedMeeting {
  readonly title: string;
  readonly day: IsoDay;
  readonly standing: "held" | "missed";
}

export interface DueDeliverable {
  readonly title: string;
  readonly state: DeliverableState;
  readonly dueDay: IsoDay;
  /** It came to where it stands in this very week. */
  readonly isNew: boolean;
}

export interface OpenAction {
  readonly text: string;
  readonly ownerName: string;
  readonly dueDay: IsoDay;
}
