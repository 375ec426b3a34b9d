import { z } from "@hono/zod-openapi";
import {
  decision,
  diagnosis,
  diagnosisRow,
  hit,
  listOf,
  person,
  report,
  sop,
  sopRow,
  webhook,
} from "@/lib/api/answers";
import { pagingOfClient, pathId, searchQuery, sopQuery } from "@/lib/api/bodies";
import type { Scope } from "@/lib/api/scopes";
import { pageOfDiagnoses } from "@/lib/diagnoses/cursor-queries";
import { getDiagnosis } from "@/lib/diagnoses/queries";
import { pageOfDecisions } from "@/lib/escalations/cursor-queries";
import { pageOfReports } from "@/lib/reports/cursor-queries";
import { verdictSentence } from "@/lib/rules/diagnosis/verdict-sentence";
import { type SearchHit, search } from "@/lib/search/queries";
import { markdownOf } from "@/lib/sops/archive";
import { pageOfSops } from "@/lib/sops/cursor-queries";
import { getSop } from "@/lib/sops/queries";
import { listWebhooks } from "@/lib/webhooks/queries";
import { operation } from "./operation";
import { NOT_THERE } from "./problem";
import { asPage, first, listed, only } from "./rows";

const DIAGNOSES = { tag: "Diagnoses", scope: "diagnoses:read", method: "get" } as const;
const SOPS = { tag: "SOPs", scope: "sops:read", method: "get" } as const;
const REPORTS = { tag: "Reports", scope: "reports:read", method: "get" } as const;

/** What a search may name is what its token may read. */
const SCOPE_OF_HIT: Record<SearchHit["kind"], Scope> = {
  ...{ client: "clients:read", person: "clients:read", engagement: "engagements:read", sop: "sops:read" },
  ...{ deliverable: "engagements:read", decision: "decisions:read", action: "engagements:read" },
  ...{ task: "tasks:read", escalation: "decisions:read", measure: "engagements:read" },
  ...{ report: "reports:read", seat: "engagements:read", responsibility: "engagements:read" },
};

export const FINDING_OPERATIONS = [
  operation({
    ...{ id: "get_me", method: "get", at: "/me", tag: "Token", scope: null, answer: person },
    summary: "Whose token it is, and what it may do",
    run: async (viewer, { holder }) => {
      const { firmId, firmName, membershipId, displayName: name, role, timeZone, currency } = viewer;
      const { scopes, assistantWrites: mayWriteForAssistant } = holder;
      const who = { firmId, firmName, membershipId, name, role, timeZone, currency };
      return { ...who, scopes: [...scopes], mayWriteForAssistant };
    },
  }),
  operation({
    ...{ id: "search", method: "get", at: "/search", tag: "Search", scope: "clients:read" },
    summary: "What is called like this, of what the token may read",
    ...{ query: searchQuery, answer: z.object({ data: z.array(hit) }).openapi("Hits") },
    run: async (viewer, { query: { q }, holder: { scopes } }) => {
      const hits = (await search(viewer, q)) ?? [];
      return { data: hits.filter(({ kind }) => scopes.includes(SCOPE_OF_HIT[kind])) };
    },
  }),
  operation({
    ...{ ...DIAGNOSES, id: "list_diagnoses", at: "/diagnoses", summary: "The verdicts on your clients" },
    ...{ query: pagingOfClient, answer: listOf(diagnosisRow, "Diagnoses") },
    run: async (viewer, { query }) => {
      const page = listed(await pageOfDiagnoses(viewer, asPage(query)));
      if (!page) return null;
      const data = page.data.map((row) => ({ ...row, ruleSet: `${row.ruleSetId}/${row.ruleSetVersion}` }));
      return { ...page, data };
    },
  }),
  operation({
    ...{ ...DIAGNOSES, id: "get_diagnosis", at: "/clients/{clientId}/diagnoses/{diagnosisId}" },
    summary: "A verdict, in words, with the rules that had a say; no answer of any respondent",
    ...{ path: z.object({ clientId: pathId, diagnosisId: pathId }), answer: diagnosis },
    run: async (viewer, { path: { clientId, diagnosisId } }) => {
      const found = await getDiagnosis(viewer, clientId, diagnosisId);
      if (!found) return null;
      const { diagnosis: result, client, asOf, roundId } = found;
      const sentence = verdictSentence(result, client.name);
      return { ...result, id: diagnosisId, clientId, roundId, asOf, sentence, reasons: result.trace };
    },
  }),
  operation({
    ...{ id: "list_decisions", method: "get", at: "/decisions", tag: "Decisions", scope: "decisions:read" },
    summary: "The decisions that reached a CEO and should not have, by their day",
    ...{ query: pagingOfClient, answer: listOf(decision, "Decisions") },
    run: async (viewer, { query }) => listed(await pageOfDecisions(viewer, asPage(query))),
  }),
  operation({
    ...{ ...SOPS, id: "list_sops", at: "/sops", summary: "SOPs, without their texts" },
    ...{ query: pagingOfClient, answer: listOf(sopRow, "Sops") },
    run: async (viewer, { query }) => listed(await pageOfSops(viewer, asPage(query))),
  }),
  operation({
    ...{ ...SOPS, id: "get_sop", at: "/sops/{sopId}", path: z.object({ sopId: pathId }) },
    summary: "An SOP as Markdown: the version in use, else the newest, or the one asked for",
    ...{ query: sopQuery, answer: sop },
    run: async (viewer, { path: { sopId: id }, query: { number } }) => {
      const found = await getSop(viewer, id, { number });
      if (!found) return null;
      const { client, shown, departmentName, readers, ...rest } = found;
      const department = departmentName === null ? null : { name: departmentName };
      const markdown = markdownOf({ ...rest, department, version: shown }, new Map());
      const signed = readers.filter(({ signedDay }) => signedDay !== null).length;
      return {
        ...{ ...rest, id, clientId: client.id, number: shown.number, versionState: shown.state, markdown },
        adoption: { signed, readers: readers.length },
      };
    },
  }),
  operation({
    ...{ ...REPORTS, id: "list_reports", at: "/reports", summary: "The reports that were issued" },
    ...{ query: pagingOfClient, answer: listOf(report, "Reports") },
    run: async (viewer, { query }) => listed(await pageOfReports(viewer, asPage(query))),
  }),
  operation({
    ...{
      ...REPORTS,
      id: "get_report",
      at: "/reports/{reportId}",
      summary: "Which report it is, and its hashes",
    },
    ...{ path: z.object({ reportId: pathId }), answer: report },
    run: async (viewer, { path: { reportId: id } }) => {
      return first(await pageOfReports(viewer, only(id)));
    },
  }),
  operation({
    ...{ id: "list_webhooks", method: "get", at: "/webhooks", tag: "Webhooks", scope: "webhooks:read" },
    summary: "The addresses that are told what happens, for owners; never their secrets",
    answer: z.object({ data: z.array(webhook) }).openapi("Webhooks"),
    run: async (viewer) => {
      const found = await listWebhooks(viewer);
      return found ? { data: found } : NOT_THERE;
    },
  }),
];
