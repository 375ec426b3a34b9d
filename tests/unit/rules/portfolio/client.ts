import type { EngagementFacts } from "@/lib/rules/portfolio/engagement-week";
import type { ClientFacts } from "@/lib/rules/portfolio/facts";

/** A Wednesday. */
export const TODAY = "2026-03-04";

/** Twelve hours a week, on time and within them. */
export function engagement(changed: Partial<EngagementFacts> = {}): EngagementFacts {
  return {
    id: "e1",
    title: "Fractional COO",
    noticeOn: null,
    renewalOn: null,
    runs: true,
    promisedMinutes: 720,
    usedMinutes: 300,
    ownMinutes: 300,
    cycle: { length: "weekly", allowanceMinutes: 720, usedMinutes: 300, mark: null, weekdaysLeft: 2 },
    judged: { promisedMinutes: 2880, usedMinutes: 2880 },
    lateWeeks: [],
    weeksWithClient: [],
    weeksLongWithClient: [],
    notes: { lastWeek: "sent", undelivered: 0 },
    ...changed,
  };
}

/** A client with whom all is in order. */
export function client(changed: Partial<ClientFacts> = {}): ClientFacts {
  return {
    id: "c1",
    name: "Northgate",
    isServed: true,
    stage: "strain",
    stageDay: "2026-02-01",
    before: null,
    engagements: [engagement()],
    hasCeoLogin: true,
    sopsOverdue: null,
    openRound: null,
    cadences: [{ id: "k1", title: "Huddle", missed: 1, due: 8 }],
    lateDeliverables: [],
    ...changed,
  };
}

export const ROUND = {
  id: "r1",
  asked: 4,
  answered: 0,
  sinceDay: "2026-03-03",
  closesOn: null,
  problem: null,
} as const;
