import type { Sketch } from "../companies";

/** What a seasoned operations consultant says of the company, from what the field holds to be so. */
export type Judgement = {
  scope: string;
  stage?: string;
  role: string;
  binding?: string | null;
  warned?: string[];
  notWarned?: string[];
};
export type Invented = readonly [story: string, sketch: Sketch, says: Judgement];

export const BROKEN = { C: 2, F: 2, A: 2, S: 2 };
export const RUBBING = { C: 3, F: 3, A: 3, S: 3 };
export const TWO_TEAMS = { Delivery: 10, Sales: 6 };
export const LARGE = { Sales: 60, North: 120, South: 110, Service: 70 };
export const fractionalCoo = { scope: "structural", role: "fractional_coo" };
export const noRole = { scope: "none", role: "none" };
export const hire = (role: "coo" | "director_of_operations", monthsAgo: number, more: object = {}) => ({
  recentOpsHire: { role, monthsAgo, promotedFromWithin: false, mandateChanged: true, ...more },
});
