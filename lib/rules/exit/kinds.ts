/** What went, in a reader's words: each kind holds the tables that it is made of. */
const KINDS: ReadonlyArray<readonly [words: string, tables: readonly string[]]> = [
  ["Client company", ["client_company"]],
  ["Client companies’ departments", ["department"]],
  ["Contacts", ["contact"]],
  ["Sign-ins to the portal and their sessions", ["membership", "user", "session", "calendar_feed"]],
  ["Assessment rounds and who was asked", ["round", "respondent", "respondent_link", "reminder"]],
  ["Answers and notes beside them", ["answer", "answer_note"]],
  ["Files beside answers", ["evidence_file"]],
  ["Handoffs", ["handoff", "handoff_report"]],
  ["Diagnoses and scenarios", ["diagnosis", "scenario"]],
  [
    "Hires, candidates and cost comparisons",
    ["ops_hire", "candidate", "candidate_evidence", "cost_comparison"],
  ],
  ["Engagements and plans", ["engagement", "phase", "phase_work"]],
  ["Weeks, hours and remarks", ["week", "time_entry", "week_remark", "running_timer"]],
  ["Statements", ["statement"]],
  [
    "Deliverables, their pages and sign-offs",
    ["deliverable", "deliverable_reason", "deliverable_page", "deliverable_sign_off"],
  ],
  [
    "SOPs, their versions, pictures and sign-offs",
    ["sop", "sop_version", "sop_reader", "sop_sign_off", "sop_image"],
  ],
  [
    "Cadences, meetings and minutes",
    [
      ...["cadence", "cadence_schedule", "agenda_item", "cadence_attendee", "meeting", "meeting_item"],
      ...["meeting_attendee", "meeting_decision", "meeting_action"],
    ],
  ],
  ["Scorecard", ["measure", "measure_week"]],
  ["Escalations and bottlenecks", ["escalation", "escalation_note", "bottleneck", "bottleneck_month"]],
  [
    "Accountability charts and RACI grids",
    [
      ...["accountability_chart", "seat", "chart_seat", "seat_owner", "seat_number"],
      ...["raci_process", "raci_activity", "raci_part"],
    ],
  ],
  ["Notes to the client", ["client_note", "client_note_recipient"]],
  ["Reports", ["report", "report_share"]],
  ["Tasks", ["task"]],
  [
    "Timeline: notes, calls, e-mails and files",
    ["timeline_entry", "timeline_person", "timeline_mention", "timeline_file"],
  ],
  ["Contacts’ roles over time", ["contact_role"]],
  ["Who of the firm looked at it when", ["client_visit"]],
  ["Who of the firm worked for it", ["assignment"]],
  ["Mails", ["outgoing_mail"]],
  ["Entries of the audit trail", ["audit_event"]],
  ["Questionnaires of the firm", ["questionnaire", "template"]],
  ["One-time links", ["secret_link"]],
  ["The firm", ["firm"]],
];

const KIND_OF = new Map(KINDS.flatMap(([words, tables]) => tables.map((table) => [table, words] as const)));
const PLACE = new Map(KINDS.map(([words], place) => [words, place]));

export interface GoneTable {
  readonly table: string;
  readonly rows: number;
}

export type GoneKind = { kind: string; rows: number };

/** Rows per kind, in one order, none twice and none left out: a table that no kind names stands under its own name. */
export function goneByKind(tables: readonly GoneTable[]): GoneKind[] {
  const sums = new Map<string, number>();
  for (const { table, rows } of tables) {
    if (rows === 0) continue;
    const kind = KIND_OF.get(table) ?? inWords(table);
    sums.set(kind, (sums.get(kind) ?? 0) + rows);
  }
  return [...sums]
    .map(([kind, rows]) => ({ kind, rows }))
    .sort((a, b) => placeOf(a.kind) - placeOf(b.kind) || (a.kind < b.kind ? -1 : 1));
}

function placeOf(kind: string): number {
  return PLACE.get(kind) ?? KINDS.length;
}

function inWords(table: string): string {
  const words = table.replaceAll("_", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
