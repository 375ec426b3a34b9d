export type SearchKind =
  | "client"
  | "person"
  | "engagement"
  | "sop"
  | "deliverable"
  | "decision"
  | "action"
  | "task"
  | "escalation"
  | "measure"
  | "report"
  | "seat"
  | "responsibility";

export type SearchHit = {
  kind: SearchKind;
  id: string;
  clientId: string;
  clientName: string;
  label: string;
  parent: string | null;
};

type Found = Pick<SearchHit, "id" | "clientId" | "parent" | "label">;

/** As that page reads it. */
const LONGEST_QUERY = 100;

/** What each is called, and where it stands. */
const KINDS: Record<SearchKind, { word: string; href: (hit: Found) => string }> = {
  client: { word: "Client", href: ({ id }) => `/clients/${id}` },
  person: { word: "Person", href: ({ clientId }) => `/clients/${clientId}/contacts` },
  engagement: { word: "Engagement", href: ({ clientId, id }) => `/clients/${clientId}/engagements/${id}` },
  sop: { word: "SOP", href: ({ clientId, id }) => `/clients/${clientId}/sops/${id}` },
  deliverable: {
    word: "Deliverable",
    href: ({ clientId, id, parent }) => `/clients/${clientId}/engagements/${parent}/deliverables/${id}`,
  },
  decision: { word: "Decision", href: ({ clientId, parent }) => `/clients/${clientId}/cadences/${parent}` },
  action: { word: "Action", href: ({ clientId, parent }) => `/clients/${clientId}/cadences/${parent}` },
  task: { word: "Task", href: () => "/tasks" },
  escalation: { word: "Escalation", href: ({ clientId }) => `/clients/${clientId}/escalations` },
  measure: { word: "Scorecard", href: ({ clientId }) => `/clients/${clientId}/scorecard` },
  report: { word: "Report", href: ({ clientId, id }) => `/clients/${clientId}/reports/${id}` },
  seat: { word: "Seat", href: whoOwns },
  responsibility: { word: "Responsibility", href: whoOwns },
};

/** On the page of the chart, asked for: it says whose it is. */
function whoOwns({ clientId, label }: Found): string {
  return `/clients/${clientId}/accountability?q=${encodeURIComponent(label.slice(0, LONGEST_QUERY))}`;
}

export function hitHref(hit: SearchHit): string {
  return KINDS[hit.kind].href(hit);
}

/** "SOP, Northgate Freight"; a client is its own. */
export function hitNote({ kind, clientName, parent }: SearchHit): string {
  if (kind === "responsibility") return `${parent}, ${clientName}`;
  return kind === "client" ? KINDS.client.word : `${KINDS[kind].word}, ${clientName}`;
}
