import { formatInstant } from "@/lib/units/days";
import type { Shows } from "./reported";

type Sharing = { sharedWithCeoAt: Date | null; ceoSees: Shows };

const SEES: Record<Shows, string> = {
  groups: "with the views of each group",
  joint: "with joint scores only: the round keeps the heads' apart from the CEO",
  nothing: "without the scores: with so few answers they would give the heads' away",
};

/** Who sees this besides the consultants, and how much of it the round's confidentiality leaves them. */
export function DiagnosisAudience({ sharing, timeZone }: { sharing: Sharing; timeZone: string }) {
  const { sharedWithCeoAt, ceoSees } = sharing;
  return sharedWithCeoAt
    ? `Visible to the client's CEO since ${formatInstant(sharedWithCeoAt, timeZone)}, ${SEES[ceoSees]}`
    : `Not shared: only you and your colleagues on this client see it. The CEO would see it ${SEES[ceoSees]}.`;
}
