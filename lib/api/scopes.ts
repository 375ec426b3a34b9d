/** What a token is worth at most; whoever holds it never gets more than its person may. */
export const SCOPES = {
  "clients:read": "Read clients, their contacts, and search",
  "clients:write": "Add and change clients and contacts, and put clients into the bin",
  "diagnoses:read": "Read diagnoses: the verdict and its reasons",
  "engagements:read": "Read engagements and deliverables",
  "time:read": "Read hours",
  "time:write": "Log, change and delete your own hours",
  "tasks:read": "Read tasks",
  "tasks:write": "Add tasks, and say that they are done",
  "decisions:read": "Read the decisions that reached a CEO",
  "sops:read": "Read SOPs",
  "reports:read": "Read which reports were issued, and their hashes",
  "pipeline:read": "Read opportunities",
  "pipeline:write": "Add and move opportunities",
  "webhooks:read": "Read the firm’s webhook addresses",
} as const;

export type Scope = keyof typeof SCOPES;
export const SCOPE_NAMES = Object.keys(SCOPES) as Scope[];
