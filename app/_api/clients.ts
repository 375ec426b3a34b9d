import { z } from "@hono/zod-openapi";
import { client, listOf } from "@/lib/api/answers";
import { changedClient, clientQuery, newClient, pathId } from "@/lib/api/bodies";
import type { StaffViewer } from "@/lib/auth/policy";
import { type ClientRecord, pageOfClients } from "@/lib/clients/cursor-queries";
import { deleteClient } from "@/lib/clients/lifecycle-mutations";
import { addClient, saveFacts } from "@/lib/clients/mutations";
import { operation } from "./operation";
import { named } from "./named";
import { NOT_THERE, refusal } from "./problem";
import { asPage, only } from "./rows";

const READ = { tag: "Clients", scope: "clients:read" } as const;
const WRITE = { tag: "Clients", scope: "clients:write" } as const;
const ofClient = z.object({ clientId: pathId });

const WORDS = {
  FORBIDDEN: "Only an owner or a consultant adds a client, and only an owner puts one into the bin.",
  NOT_FOUND: "There is no such client.",
  STALE: "Somebody else changed this client since that version.",
  HIRE_AHEAD: "The hire is in the future.",
};

export const CLIENT_OPERATIONS = [
  operation({
    ...{ ...READ, id: "list_clients", method: "get", at: "/clients", summary: "The clients that you see" },
    query: clientQuery,
    answer: listOf(client, "Clients"),
    run: async (viewer, { query }) => {
      const page = await pageOfClients(viewer, asPage(query));
      return page && { data: page.rows.map(shownClient), next: page.next };
    },
  }),
  operation({
    ...{ ...READ, id: "get_client", method: "get", at: "/clients/{clientId}", summary: "One client" },
    ...{ path: ofClient, answer: client },
    run: (viewer, { path }) => clientOf(viewer, path.clientId),
  }),
  operation({
    ...{ ...WRITE, id: "create_client", method: "post", at: "/clients", summary: "Add a client" },
    ...{ body: newClient, answer: client },
    run: async (viewer, { newId, body: { id = newId, ...body } }) => {
      const facts = { ...NOTHING_KNOWN, ...given(body) };
      const added = await addClient(viewer, { ...facts, id, departments: [], hire: null });
      return added.ok ? clientOf(viewer, id) : refusal(added.reason, WORDS);
    },
  }),
  operation({
    ...{ ...WRITE, id: "update_client", method: "patch", at: "/clients/{clientId}" },
    summary: "Change a client’s facts; what is not named stays",
    ...{ path: ofClient, body: changedClient, answer: client },
    run: async (viewer, { path: { clientId: id }, body: { version, ...body } }) => {
      const found = await recordOf(viewer, id);
      if (!found) return null;
      const { departments, hire } = found;
      const facts = { ...factsOf(found), ...given(body) };
      const saved = await saveFacts(viewer, {
        ...{ ...facts, id, version, hire },
        departments: departments.map(({ position: _, ...department }) => department),
      });
      return saved.ok ? clientOf(viewer, id) : refusal(saved.reason, WORDS);
    },
  }),
  operation({
    ...{ ...WRITE, id: "bin_client", method: "delete", at: "/clients/{clientId}", path: ofClient },
    summary: "Put a client into the bin, from where an owner brings it back",
    run: async (viewer, { path }) => {
      const binned = await deleteClient(viewer, { id: path.clientId });
      return binned.ok ? undefined : refusal(binned.reason, WORDS);
    },
  }),
];

const NOTHING_KNOWN = {
  ...{ industry: null, annualRevenueMinor: null, revenueGrowthPct: null, growthStalled: null },
  ...{ headcount: null, opsLeaderReportsTo: null, fullTimeBudgetMinor: null, fixedTerm: false },
  ...({
    operationsManager: "none",
    directorOfOperations: "none",
    vpOfOperations: "none",
    coo: "none",
  } as const),
};

async function recordOf(viewer: StaffViewer, id: string) {
  const page = await pageOfClients(viewer, only(id));
  return page?.rows[0] ?? null;
}

async function clientOf(viewer: StaffViewer, id: string) {
  const found = await recordOf(viewer, id);
  return found ? shownClient(found) : NOT_THERE;
}

function shownClient({ verdictStage: stage, verdictRole: role, ...record }: ClientRecord) {
  const { verdictConfidence: confidence, verdictDay: day, annualRevenueMinor, fullTimeBudgetMinor } = record;
  return {
    ...record,
    annualRevenueMinor: numberOf(annualRevenueMinor),
    fullTimeBudgetMinor: numberOf(fullTimeBudgetMinor),
    verdict: day !== null && confidence !== null ? { stage, role, confidence, day } : null,
  };
}

function factsOf(record: ClientRecord) {
  const { name, currency, industry, annualRevenueMinor, revenueGrowthPct, growthStalled, headcount } = record;
  const { operationsManager, directorOfOperations, vpOfOperations, coo, opsLeaderReportsTo } = record;
  const { fullTimeBudgetMinor, fixedTerm } = record;
  return {
    ...{ name, currency, industry, annualRevenueMinor, revenueGrowthPct, growthStalled, headcount },
    ...{ operationsManager, directorOfOperations, vpOfOperations, coo, opsLeaderReportsTo },
    ...{ fullTimeBudgetMinor, fixedTerm },
  };
}

interface Amounts {
  annualRevenueMinor?: number | null | undefined;
  fullTimeBudgetMinor?: number | null | undefined;
}

/** What was named of a client's facts, with amounts as what they are kept as. */
function given<Body extends Amounts>({
  annualRevenueMinor: revenue,
  fullTimeBudgetMinor: budget,
  ...rest
}: Body) {
  return {
    ...named(rest),
    ...(revenue !== undefined && { annualRevenueMinor: revenue === null ? null : BigInt(revenue) }),
    ...(budget !== undefined && { fullTimeBudgetMinor: budget === null ? null : BigInt(budget) }),
  };
}

function numberOf(amount: bigint | null): number | null {
  return amount === null ? null : Number(amount);
}
