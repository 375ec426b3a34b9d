import type { IsoDay } from "@/lib/units/days";
import { DIAGNOSIS_RISKS } from "./diagnosis-risks";
import type { ClientFacts } from "./facts";
import { HOURS_RISKS } from "./hours-risks";
import type { Found, Severity } from "./risk";
import { WORK_RISKS } from "./work-risks";

/** What may go wrong with a client. Each says why in a sentence, and where to see to it. */
export const RISKS = [...HOURS_RISKS, ...WORK_RISKS, ...DIAGNOSIS_RISKS] as const;
export type RiskId = (typeof RISKS)[number]["id"];

export interface Risk extends Found {
  readonly id: RiskId;
  readonly severity: Severity;
}

/** All that a client is at risk of, the worst first. */
export function risksOf(client: ClientFacts, today: IsoDay): Risk[] {
  const found = RISKS.flatMap(({ id, severity, find }) => {
    const risk = find(client, today);
    return risk ? [{ id, severity, ...risk }] : [];
  });
  return [
    ...found.filter(({ severity }) => severity === "danger"),
    ...found.filter(({ severity }) => severity === "caution"),
  ];
}
