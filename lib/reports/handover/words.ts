import { sopCountWords } from "@/lib/rules/sops/count-words";
import type { HandoverContent } from "./content";

/** Counted as the gates of the same pack count: a deliverable is in use wherever its text is kept. */
export function sopsInWords({ readiness, sops }: Pick<HandoverContent, "readiness" | "sops">): string {
  const progress = readiness.infrastructure.kinds.find(({ kind }) => kind === "sop");
  return sopCountWords({
    planned: progress?.planned ?? sops.length,
    inUse: progress?.inUse ?? 0,
    withText: sops.filter((sop) => sop.inUse !== null).length,
  });
}

/** "7 of 8 meetings were held in the eight weeks before." */
export function adherenceWords(held: number, due: number): string {
  if (due === 0) return "No meeting was due in the eight weeks before.";
  return `${held} of ${due} ${due === 1 ? "meeting was" : "meetings were"} held in the eight weeks before.`;
}

/** What is in a pack, for whoever decides whether to open it. */
export function packSummary(content: HandoverContent) {
  const { chart, cadences, decisions, actions, escalations, history } = content;
  const open = actions.filter(({ doneOn }) => doneOn === null).length;
  const waiting = escalations.filter(({ decidedDay }) => decidedDay === null).length;
  return {
    contents: [
      { term: "Who owns what", value: chart ? count(chart.seats.length, "seat") : "No chart in force" },
      { term: "SOPs", value: sopsInWords(content) },
      { term: "Meetings", value: count(cadences.length, "meeting") },
      { term: "Decisions", value: `${count(decisions.length, "decision")}, ${count(open, "open action")}` },
      { term: "Reached the CEO", value: `${escalations.length} in the last year, ${waiting} waiting` },
      { term: "Assessments", value: count(history.length, "assessment") },
    ],
  };
}

function count(number: number, of: string): string {
  return `${number} ${of}${number === 1 ? "" : "s"}`;
}
