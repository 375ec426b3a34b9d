import type { Stage } from "@/lib/rules/diagnosis/words";
import type { IsoDay } from "@/lib/units/days";
import type { EngagementFacts } from "./engagement-week";

/** What the portfolio knows of one client, to say what is at risk there. */
export interface ClientFacts {
  readonly id: string;
  readonly name: string;
  /** Paid work runs this week. */
  readonly isServed: boolean;
  /** Of the newest diagnosis, and of the round before it; `null`: none, or too little was answered for one. */
  readonly stage: Stage | null;
  readonly stageDay: IsoDay | null;
  readonly before: { readonly stage: Stage; readonly day: IsoDay } | null;
  readonly engagements: readonly EngagementFacts[];
  readonly hasCeoLogin: boolean;
  /** In use, and past the day they were to be looked at again. */
  readonly sopsOverdue: { readonly count: number; readonly firstDay: IsoDay } | null;
  readonly openRound: {
    readonly id: string;
    readonly asked: number;
    readonly answered: number;
    readonly sinceDay: IsoDay;
    readonly closesOn: IsoDay | null;
    /** Why it could not close itself. */
    readonly problem: "nobody_answered" | "not_scorable" | null;
  } | null;
  /** Over the last eight weeks. */
  readonly cadences: ReadonlyArray<{
    readonly id: string;
    readonly title: string;
    readonly missed: number;
    readonly due: number;
  }>;
  readonly lateDeliverables: ReadonlyArray<{
    readonly id: string;
    readonly engagementId: string;
    readonly title: string;
    readonly dueDay: IsoDay;
  }>;
}
