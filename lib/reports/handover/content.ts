import type { Look } from "@/lib/rules/brand/look";
import type { ChartSeat } from "@/lib/rules/accountability/seat";
import type { Adoption } from "@/lib/rules/sops/adoption";
import type { Stage } from "@/lib/rules/diagnosis/words";
import type { FirstNinety } from "@/lib/rules/report/first-ninety";
import type { SopDocument } from "@/lib/rules/sops/document";
import type { IsoDay } from "@/lib/units/days";
import type { ReadinessContent } from "../content";

/** Everything that whoever takes the seat over is handed; frozen with its hash when it is issued. */
export type HandoverContent = {
  kind: "handover";
  format: 1;
  /** Here and not within `readiness`: an archive finds the logos of reports by this place. */
  look: Look;
  cover: {
    clientName: string;
    firmName: string;
    number: number;
    issuedOn: IsoDay;
    preparedBy: string;
    /** Where anybody can check the file; not in the first packs. */
    checkAt?: string;
  };
  /** The verdict, scores, gates and risks, as far as the round's confidentiality lets a report show them. */
  readiness: ReadinessContent;
  chart: ChartContent | null;
  sops: SopContent[];
  cadences: CadenceContent[];
  /** The meetings ahead, soonest first. */
  calendar: { day: IsoDay; startMinute: number; timeZone: string; title: string }[];
  scorecard: { mondays: IsoDay[]; measures: MeasureContent[] };
  decisions: { day: IsoDay; meeting: string; text: string }[];
  actions: ActionContent[];
  /** Of this many the last ones: decisions, and actions that are done. */
  leftOut: { decisions: number; done: number };
  escalations: EscalationContent[];
  /** Oldest first; `scores` is null where the CEO has not read the round, or may not see its figures. */
  history: { day: IsoDay; stage: Stage | null; scores: { title: string; score: number }[] | null }[];
  /** Where views lie apart, between the groups only; empty where the mode hides the groups. */
  gaps: { title: string; range: number; views: { group: string; level: number }[] }[];
  firstNinety: FirstNinety;
};

export type ChartContent = { number: number | null; day: IsoDay | null; byName: string; seats: ChartSeat[] };

export type SopContent = {
  id: string;
  title: string;
  process: string | null;
  departmentName: string | null;
  owner: string | null;
  purpose: string | null;
  scope: string | null;
  /** How far it is, where none of its versions is in use. */
  state: string;
  reviewDay: IsoDay | null;
  /** Null: none is in use, and nothing is handed over but its name. */
  inUse: {
    number: number;
    since: IsoDay | null;
    reviewedOn: IsoDay | null;
    approvedBy: string | null;
    adoption: Adoption;
    document: SopDocument;
  } | null;
};

export type CadenceContent = {
  title: string;
  purpose: string | null;
  rhythm: string | null;
  attendees: string[];
  agenda: { title: string; minutes: number }[];
  held: number;
  due: number;
};

export type MeasureContent = {
  title: string;
  owner: string | null;
  goal: string;
  weeks: { value: string; isMet: boolean | null }[];
};

export type ActionContent = {
  text: string;
  owner: string;
  dueDay: IsoDay;
  agreedDay: IsoDay;
  doneOn: IsoDay | null;
};

export type EscalationContent = {
  text: string;
  department: string | null;
  raisedDay: IsoDay;
  decidedDay: IsoDay | null;
  into: string | null;
};

export type ReportContent = ReadinessContent | HandoverContent;

/** Written by `issueHandoverPack` from this very type; null for a report of another kind. */
export function handoverOf(content: unknown): HandoverContent | null {
  const read = content as ReportContent;
  return read.kind === "handover" ? read : null;
}
