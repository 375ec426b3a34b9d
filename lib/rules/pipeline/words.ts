export const LEAD_SOURCES = {
  public_review: "The public review",
  referral: "A referral",
  network: "Somebody we know",
  event: "An event",
  outbound: "We wrote to them",
  website: "Our website",
  past_client: "A client of before",
  other: "Something else",
} as const;
export type LeadSource = keyof typeof LEAD_SOURCES;

export const LOST_REASONS = {
  price: "The price",
  timing: "Not the right time",
  no_budget: "No budget",
  no_need: "No need after all",
  went_elsewhere: "They chose somebody else",
  hired_inside: "They hired somebody of their own",
  no_answer: "They no longer answered",
  not_a_fit: "Not a fit",
  other: "Something else",
} as const;
export type LostReason = keyof typeof LOST_REASONS;
