import { SOP_VERSION_STATES } from "@/lib/rules/sops/words";
import { formatDay } from "@/lib/units/days";
import type { getSopWithPictures } from "./queries";

export type SopToPrint = NonNullable<Awaited<ReturnType<typeof getSopWithPictures>>>["sop"];

/** What stands over an SOP's text wherever it is printed. */
export function paperHead(sop: SopToPrint) {
  const { shown } = sop;
  const standing =
    shown.state === "in_use" && shown.inUseSince
      ? `in use since ${formatDay(shown.inUseSince)}`
      : SOP_VERSION_STATES[shown.state].toLowerCase();
  return {
    title: sop.title,
    clientName: sop.client.name,
    versionLine: `Version ${shown.number}, ${standing}`,
    facts: {
      Process: sop.process,
      Department: sop.departmentName,
      Owner: [sop.ownerName, sop.ownerSeat].filter(Boolean).join(", "),
      Purpose: sop.purpose,
      Scope: sop.scope,
      "Approved by": shown.approvedByName,
      "To be reviewed": sop.reviewDay && formatDay(sop.reviewDay),
    },
  };
}
