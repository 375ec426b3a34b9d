import { formatInstant } from "@/lib/units/days";
import type { Shows } from "./reported";

export type Sharing = {
  sharedWithCeoAt: Date | null;
  sharedWithHeadsAt: Date | null;
  seenBy: {
    ceo: { shows: Shows; withheldBeside: boolean };
    heads: { shows: "joint" | "nothing" };
  };
};

const CEO_SEES: Record<Shows, string> = {
  groups: "with the views of each group",
  joint: "with joint scores only: the round keeps the heads' apart from the CEO",
  nothing: "without the scores: with so few answers they would give the heads' away",
};
const CEO_SEES_BESIDE =
  "without the scores: less those that the CEO has seen before, they would give single answers away";

const HEADS_SEE = { joint: "the verdict and joint scores", nothing: "the verdict without scores" };

/** How much of it the round's confidentiality leaves the CEO. */
export function ceoSees({ shows, withheldBeside }: Sharing["seenBy"]["ceo"]): string {
  return withheldBeside ? CEO_SEES_BESIDE : CEO_SEES[shows];
}

/** Who sees this besides the consultants, and how much of it the round's confidentiality leaves them. */
export function DiagnosisAudience({ sharing, timeZone }: { sharing: Sharing; timeZone: string }) {
  const { sharedWithCeoAt, sharedWithHeadsAt, seenBy } = sharing;
  if (!sharedWithCeoAt)
    return `Not shared: only you and your colleagues on this client see it. The CEO would see it ${ceoSees(seenBy.ceo)}.`;
  const heads = sharedWithHeadsAt
    ? `The heads see ${HEADS_SEE[seenBy.heads.shows]} since ${formatInstant(sharedWithHeadsAt, timeZone)}.`
    : "The heads do not see it.";
  return `Visible to the client's CEO since ${formatInstant(sharedWithCeoAt, timeZone)}, ${ceoSees(seenBy.ceo)}. ${heads}`;
}
