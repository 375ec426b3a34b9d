import { z } from "@hono/zod-openapi";
import { clientFields } from "@/lib/clients/schema";
import { contactFields } from "@/lib/clients/contact-schema";
import { addOpportunityInput, moveOpportunityInput } from "@/lib/pipeline/schema";
import { MINUTES_IN_A_DAY } from "@/lib/rules/hours/day-limit";
import { addTaskInput } from "@/lib/tasks/schema";
import { logTimeInput } from "@/lib/timesheets/schema";
import { readCursor } from "@/lib/units/cursor";
import { LeadSource, PipelineState, ReportsTo, RolePresence } from "@/prisma/generated/enums";

// What the API takes: the fields of the forms, with numbers as numbers. A key that nobody knows is refused.

const MOST_ROWS = 200;
/** Fits a number exactly, in cents: more than any company has. */
const LARGEST_MINOR = 9_000_000_000_000_000;

const ownId = z
  .uuid()
  .optional()
  .openapi({ description: "Your own, to send it again safely; else one is made." });
const cursor = z
  .string()
  .max(100)
  .transform((text, context) => {
    const at = readCursor(text);
    if (at) return at;
    context.addIssue({ code: "custom", message: "Not a cursor that this API gave." });
    return z.NEVER;
  })
  .optional()
  .openapi({ type: "string", description: "The `next` of the page before." });

const page = { cursor, limit: z.coerce.number().int().min(1).max(MOST_ROWS).default(50) };
const flag = z.stringbool().or(z.boolean()).optional().openapi({ type: "boolean" });

export const pathId = z.guid().openapi({ type: "string", format: "uuid" });
export const version = z.number().int().min(1);

export const pagingOfClient = z.object({ ...page, clientId: z.uuid().optional() });
export const clientQuery = z.object({
  ...page,
  q: z.string().trim().min(1).max(100).optional(),
  pipelineState: z.enum(PipelineState).optional(),
});
export const deliverableQuery = pagingOfClient.extend({ engagementId: z.uuid().optional() });
export const timeQuery = deliverableQuery.extend({
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
});
export const taskQuery = pagingOfClient.extend({ state: z.enum(["open", "done"]).optional(), mine: flag });
export const opportunityQuery = pagingOfClient.extend({ stage: z.enum(PipelineState).optional() });
export const searchQuery = z.object({ q: z.string().trim().min(2).max(100) });
export const sopQuery = z.object({ number: z.coerce.number().int().min(1).optional() });

const presence = z.enum(RolePresence).optional();
const minor = z.number().int().min(0).max(LARGEST_MINOR).nullish();
const facts = {
  industry: z.string().trim().max(80).nullish(),
  annualRevenueMinor: minor,
  revenueGrowthPct: z.number().min(-100).max(1_000).nullish(),
  growthStalled: z.boolean().nullish(),
  headcount: z.number().int().min(0).max(10_000_000).nullish(),
  ...{ operationsManager: presence, directorOfOperations: presence, vpOfOperations: presence, coo: presence },
  opsLeaderReportsTo: z.enum(ReportsTo).nullish(),
  fullTimeBudgetMinor: minor,
  fixedTerm: z.boolean().optional(),
};

export const newClient = z
  .object({
    ...{ id: ownId, name: clientFields.name, currency: clientFields.currency },
    pipelineState: z.enum(PipelineState).default("lead"),
    ...facts,
  })
  .openapi("NewClient");
export const changedClient = z
  .object({
    version,
    name: clientFields.name.optional(),
    currency: clientFields.currency.optional(),
    ...facts,
  })
  .openapi("ChangedClient");

const reach = {
  departmentId: z.uuid().nullish(),
  title: z.string().max(80).nullish(),
  email: z.string().max(254).nullish(),
  phone: z.string().max(40).nullish(),
  timeZone: z.string().max(60).nullish(),
};
export const newContact = z
  .object({ id: ownId, name: contactFields.name, position: contactFields.position, ...reach })
  .openapi("NewContact");
export const changedContact = z
  .object({
    ...{ version, name: contactFields.name.optional(), position: contactFields.position.optional() },
    ...reach,
  })
  .openapi("ChangedContact");

const { engagementId, workDay, kind } = logTimeInput.shape;
const minutes = z.number().int().min(1).max(MINUTES_IN_A_DAY);
const note = z.string().trim().max(500).nullish();
export const newTime = z
  .object({ id: ownId, engagementId, workDay, minutes, kind, deliverableId: z.uuid().nullish(), note })
  .openapi("NewTimeEntry");
export const changedTime = z
  .object({
    ...{ version, workDay: workDay.optional(), minutes: minutes.optional(), kind: kind.optional() },
    ...{ deliverableId: z.uuid().nullish(), note },
  })
  .openapi("ChangedTimeEntry");

const { title, dueDay } = addTaskInput.shape;
export const newTask = z.object({ id: ownId, clientId: z.uuid(), title, dueDay }).openapi("NewTask");
export const changedTask = z.object({ version, done: z.boolean() }).openapi("ChangedTask");

const opportunity = addOpportunityInput.shape;
export const newOpportunity = z
  .object({
    ...{ id: ownId, clientId: z.uuid(), title: opportunity.title, stage: opportunity.stage.default("lead") },
    ...{ source: z.enum(LeadSource).nullish(), note: z.string().trim().max(4_000).nullish() },
  })
  .openapi("NewOpportunity");
export const movedOpportunity = z
  .object({ version, toStage: moveOpportunityInput.shape.toStage })
  .openapi("MovedOpportunity");
