import { type FirstImpression } from "@/lib/rules/review/first-impression";
import type { Said } from "@/lib/rules/review/snapshot";
import { type ShownImpression, shownIn } from "@/lib/rules/review/shown";
import { reviewStatements } from "@/lib/rules/review/statements";
import { formatMoney, minorDigits } from "@/lib/units/money";

type Review = Readonly<{
  state: "held" | "booked" | "lapsed" | "cancelled";
  startsAt: Date;
  endsAt: Date;
  timeZone: string;
  locale: string;
  createdAt: Date;
  visitorName: string;
  visitorEmail: string;
  said: (Said & { industry: string | null }) | null;
  impression: FirstImpression | null;
  membership: { displayName: string };
}>;

export type ShownReview = Omit<Review, "said" | "impression" | "membership"> & {
  memberName: string;
  facts: { term: string; value: string | null }[];
  answers: { statement: string; level: string | null }[];
  impression: ShownImpression | null;
};

/** A visitor's review in the firm's own language, whatever theirs was. */
export function shownReview(review: Review | null): ShownReview | null {
  if (!review) return null;
  const { said, impression, membership, ...rest } = review;
  return {
    ...{ ...rest, memberName: membership.displayName },
    facts: said ? factsOf(said) : [],
    answers: reviewStatements("en").map(({ id, statement, anchors }) => {
      const rating = said?.answers[id as keyof typeof said.answers];
      return { statement, level: rating ? `${rating} of 5: ${anchors[rating - 1]}` : null };
    }),
    impression: impression && said && shownIn("en", impression, { companyName: "the company", by: said.by }),
  };
}

const ROLES = {
  operationsManager: "An operations manager",
  directorOfOperations: "A director of operations",
  vpOfOperations: "A vice president of operations",
  coo: "A chief operating officer",
} as const;

function factsOf({ by, facts, industry }: NonNullable<Review["said"]>) {
  const { currency, annualRevenue, headcount, departmentsWithTargets, growthStalled, operations } = facts;
  const part = operations?.seat === "fractional" ? ", for some hours a week" : "";
  return [
    { term: "Who answered", value: by.as === "ceo" ? "Leads the company" : `Leads ${by.department}` },
    { term: "Industry", value: industry },
    { term: "People", value: headcount?.toLocaleString("en-GB") ?? null },
    {
      term: "Annual revenue",
      value:
        annualRevenue === null ? null : formatMoney(annualRevenue * 10 ** minorDigits(currency), currency),
    },
    { term: "Departments with targets", value: departmentsWithTargets?.toString() ?? null },
    { term: "Growth", value: growthStalled === null ? null : growthStalled ? "Has stalled" : "Goes on" },
    { term: "Leads operations", value: operations ? ROLES[operations.role] + part : "Nobody in particular" },
  ];
}
