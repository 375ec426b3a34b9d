import type { ReadinessFacts } from "@/lib/rules/readiness/facts";

/** Standing exactly on every line. */
export const READY: ReadinessFacts = {
  progress: {
    sop: { planned: 10, inUse: 8 },
    cadence: { planned: 5, inUse: 4 },
    accountability: { planned: 2, inUse: 2 },
  },
  cameIntoUse: { sop: [], cadence: [], accountability: [] },
  meetings: [{ held: 4, due: 5 }],
  seats: { seats: 6, seatsWithOneOwner: 6 },
  escalations: [2, 1, 3, 2],
  infrastructure: 60,
  founder: 40,
  integrationIndex: 40,
  budgetShare: 100,
  confidence: "medium",
  assessmentAgeDays: 180,
};

/** The same with some of the planned SOPs in use, and a history of them week by week. */
export function withSops(
  planned: number,
  inUse: number,
  weeks: readonly number[],
  changed: Partial<ReadinessFacts> = {},
): ReadinessFacts {
  return {
    ...READY,
    assessmentAgeDays: 0,
    ...changed,
    progress: { ...READY.progress!, sop: { planned, inUse } },
    cameIntoUse: { ...READY.cameIntoUse!, sop: weeks },
  };
}
