/** What is answered of an archive that was sent. */
export interface ArrivalReport {
  readonly clientId: string;
  readonly clientName: string;
  readonly firmName: string;
  readonly madeAt: string;
  readonly madeBy: string;
  readonly hash: string;
  readonly rows: Readonly<Record<string, number>>;
  readonly files: number;
  readonly peopleHere: number;
  readonly unknownPeople: readonly string[];
}

const REFUSALS: Readonly<Record<string, string>> = {
  FORBIDDEN: "Only the firm's owner brings a client in. Are you still signed in?",
  DAMAGED:
    "This is no archive of a client, or it was cut short or changed since it was made. Nothing was read from it: fetch the file again.",
  TOO_NEW: "It was made by a newer version of this program. Update this one first, then bring it in.",
  ALREADY_HERE: "This client is here already, or was deleted here not long ago. Nothing is brought in twice.",
  DOES_NOT_FIT:
    "Every byte of it is right, but what it holds cannot stand beside what is here. Nothing was changed.",
  ANOTHER: "This is not the file that was looked at. Look at it first.",
  TOO_LARGE: "It has more than 1 GB.",
};

export function refusalWords(reason: string): string {
  return REFUSALS[reason] ?? "The file could not be sent. Try again; nothing was changed.";
}

/** What of an archive one counts, in the order one thinks of it. */
const KINDS: ReadonlyArray<readonly [string, string]> = [
  ["contact", "Contacts"],
  ["round", "Rounds of assessment"],
  ["answer", "Answers"],
  ["diagnosis", "Diagnoses"],
  ["engagement", "Engagements"],
  ["time_entry", "Entries of hours"],
  ["deliverable", "Deliverables"],
  ["sop", "SOPs"],
  ["meeting", "Meetings"],
  ["measure", "Measures of the scorecard"],
  ["escalation", "Escalations"],
  ["report", "Issued reports"],
  ["statement", "Statements of hours"],
  ["client_note", "Weekly notes"],
  ["task", "Tasks"],
  ["audit_event", "Lines of the audit log"],
];

export function countsOf(rows: ArrivalReport["rows"]): { term: string; value: string }[] {
  return KINDS.flatMap(([table, term]) => {
    const count = rows[table] ?? 0;
    return count > 0 ? [{ term, value: count.toLocaleString("en-GB") }] : [];
  });
}
