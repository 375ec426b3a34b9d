import { z } from "@hono/zod-openapi";
import { listOf, opportunity } from "@/lib/api/answers";
import { movedOpportunity, newOpportunity, opportunityQuery, pathId } from "@/lib/api/bodies";
import type { StaffViewer } from "@/lib/auth/policy";
import { addOpportunity } from "@/lib/pipeline/add-mutations";
import { pageOfOpportunities } from "@/lib/pipeline/cursor-queries";
import { moveOpportunity, type StageRefusal } from "@/lib/pipeline/mutations";
import { operation } from "./operation";
import { refusal } from "./problem";
import { asPage, first, listed, only } from "./rows";

const READ = { tag: "Pipeline", scope: "pipeline:read" } as const;
const WRITE = { tag: "Pipeline", scope: "pipeline:write" } as const;
const one = z.object({ opportunityId: pathId });

const WORDS: Record<StageRefusal, string> = {
  FORBIDDEN: "Only owners and consultants keep the pipeline.",
  NOT_FOUND: "There is no such opportunity, or no such client.",
  STALE: "The opportunity was changed since that version.",
  NOT_FROM_THERE: "It cannot go there: what is won follows its engagement.",
};

export const PIPELINE_OPERATIONS = [
  operation({
    ...{ ...READ, id: "list_opportunities", method: "get", at: "/opportunities", query: opportunityQuery },
    ...{ summary: "What your clients may come to buy", answer: listOf(opportunity, "Opportunities") },
    run: async (viewer, { query }) => listed(await pageOfOpportunities(viewer, asPage(query))),
  }),
  operation({
    ...{ ...READ, id: "get_opportunity", method: "get", at: "/opportunities/{opportunityId}", path: one },
    ...{ summary: "One opportunity", answer: opportunity },
    run: (viewer, { path }) => opportunityOf(viewer, path.opportunityId),
  }),
  operation({
    ...{ ...WRITE, id: "create_opportunity", method: "post", at: "/opportunities" },
    ...{ summary: "Add an opportunity of a client", body: newOpportunity, answer: opportunity },
    run: async (viewer, { newId, body: { id = newId, clientId, source, note, ...body } }) => {
      const rest = { source: source ?? null, note: note || null };
      const added = await addOpportunity(viewer, { ...body, ...rest, id, clientCompanyId: clientId });
      return added.ok ? opportunityOf(viewer, id) : refusal(added.reason, WORDS);
    },
  }),
  operation({
    ...{ ...WRITE, id: "move_opportunity", method: "post", at: "/opportunities/{opportunityId}/move" },
    ...{ summary: "Move it to another open stage", path: one, body: movedOpportunity, answer: opportunity },
    run: async (viewer, { path: { opportunityId: id }, body }) => {
      const moved = await moveOpportunity(viewer, { id, ...body });
      return moved.ok ? opportunityOf(viewer, id) : refusal(moved.reason, WORDS);
    },
  }),
];

async function opportunityOf(viewer: StaffViewer, id: string) {
  return first(await pageOfOpportunities(viewer, only(id)));
}
