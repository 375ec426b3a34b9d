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
  | "report";

export type SearchHit = {
  kind: SearchKind;
  id: string;
  clientId: string;
  clientName: string;
  label: string;
  parent: string | null;
};

type Found = Pick<SearchHit, "id" | "clientId" | "parent">;

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
};

export function hitHref(hit: SearchHit): string {
  return KINDS[hit.kind].href(hit);
}

/** "SOP, Northgate Freight"; a client is its own. */
export function hitNote({ kind, clientName }: SearchHit): string {
  return kind === "client" ? KINDS.client.word : `${KINDS[kind].word}, ${clientName}`;
}
