import type { IsoDay } from "@/lib/units/days";
import type { EngagementFacts } from "./engagement-week";
import type { ClientFacts } from "./facts";

/** `danger`: something promised is not kept. `caution`: it soon may not be. */
export type Severity = "danger" | "caution";

export interface Found {
  readonly sentence: string;
  /** Where to see to it: below the client's own page. */
  readonly path: string;
}

export interface RiskRule {
  readonly id: string;
  readonly severity: Severity;
  readonly find: (client: ClientFacts, today: IsoDay) => Found | null;
}

export function to({ id }: EngagementFacts, sentence: string, path = ""): Found {
  return { sentence, path: `/engagements/${id}${path}` };
}
