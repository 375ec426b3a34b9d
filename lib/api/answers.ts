import { z } from "@hono/zod-openapi";
import {
  BudgetCycle,
  ContactPosition,
  DeliverableKind,
  DeliverableState,
  EngagementKind,
  EscalationCause,
  LeadSource,
  LostReason,
  PipelineState,
  ReportKind,
  ReportsTo,
  RolePresence,
  TaskKind,
  WebhookState,
  WorkKind,
} from "@/prisma/generated/enums";

// What the API answers, and no more: whatever a query reads besides is left out by these.

/** Any of PostgreSQL's, of whatever version: some are worked out of others. */
const id = z.string().regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
const day = z.iso.date();
const moment = z.date().transform((date) => date.toISOString());
const instant = moment.openapi({ type: "string", format: "date-time" });
// Said by itself: what an OpenAPI is told of a type holds for the null beside it, too.
const instantOrNull = moment.nullable().openapi({ type: ["string", "null"], format: "date-time" });
const minor = z.number().int().openapi({ description: "In the currency’s smallest unit, such as cents." });
const minutes = z.number().int();
const version = z.number().int().openapi({ description: "To be sent back with a change." });
const ofClient = { id, clientId: id };

export const person = z
  .object({
    ...{ firmId: id, firmName: z.string(), membershipId: id, name: z.string(), role: z.string() },
    ...{ timeZone: z.string(), currency: z.string(), scopes: z.array(z.string()) },
    mayWriteForAssistant: z.boolean(),
  })
  .openapi("Me");

const presence = z.enum(RolePresence);

export const client = z
  .object({
    ...{
      id,
      version,
      name: z.string(),
      industry: z.string().nullable(),
      pipelineState: z.enum(PipelineState),
    },
    ...{
      currency: z.string(),
      annualRevenueMinor: minor.nullable(),
      revenueGrowthPct: z.number().nullable(),
    },
    ...{ growthStalled: z.boolean().nullable(), headcount: z.number().int().nullable() },
    ...{
      operationsManager: presence,
      directorOfOperations: presence,
      vpOfOperations: presence,
      coo: presence,
    },
    ...{ opsLeaderReportsTo: z.enum(ReportsTo).nullable(), fullTimeBudgetMinor: minor.nullable() },
    fixedTerm: z.boolean(),
    departments: z.array(
      z.object({
        ...{ id, name: z.string(), headcount: z.number().int().nullable() },
        ...{ ownTargets: z.boolean().nullable(), hasHead: z.boolean().nullable() },
      }),
    ),
    verdict: z
      .object({ stage: z.string().nullable(), role: z.string().nullable(), confidence: z.string(), day })
      .nullable(),
    createdAt: instant,
  })
  .openapi("Client");

export const contact = z
  .object({
    ...{
      ...ofClient,
      version,
      name: z.string(),
      position: z.enum(ContactPosition),
      title: z.string().nullable(),
    },
    ...{ departmentId: id.nullable(), email: z.string().nullable(), phone: z.string().nullable() },
    ...{ timeZone: z.string().nullable(), portal: z.enum(["active", "invited", "none"]) },
  })
  .openapi("Contact");

export const diagnosisRow = z
  .object({
    ...{ ...ofClient, roundId: id, asOf: day, stage: z.string(), scope: z.string(), role: z.string() },
    ...{ ruleSet: z.string(), createdAt: instant, sharedWithCeoAt: instantOrNull },
    signedOffAt: instantOrNull,
  })
  .openapi("DiagnosisRow");

export const diagnosis = z
  .object({
    ...{ ...ofClient, roundId: id, asOf: day, sentence: z.string(), conclusive: z.boolean() },
    ...{ stage: z.string(), scope: z.string(), role: z.string(), bindingDepartment: z.string().nullable() },
    confidence: z.object({ level: z.string(), reasons: z.array(z.string()) }),
    ...{ coverage: z.number(), integrationIndex: z.number().nullable(), reportsTo: z.string().nullable() },
    ruleSet: z.object({ id: z.string(), version: z.number(), hash: z.string() }),
    symptoms: z.array(z.object({ id: z.string(), title: z.string(), sentence: z.string() })),
    warnings: z.array(
      z.object({ id: z.string(), severity: z.string(), title: z.string(), reason: z.string() }),
    ),
    reasons: z.array(
      z.object({
        ...{
          ruleId: z.string(),
          kind: z.string(),
          title: z.string(),
          holds: z.boolean(),
          sentence: z.string(),
        },
        ...{
          contribution: z.number().nullable(),
          supports: z.string().nullable(),
          names: z.string().nullable(),
        },
      }),
    ),
  })
  .openapi("Diagnosis");

export const engagement = z
  .object({
    ...{ ...ofClient, version, title: z.string(), kind: z.enum(EngagementKind), startsOn: day },
    ...{ endsOn: day.nullable(), currency: z.string(), plannedMinutesPerWeek: minutes },
    rateMinorPerHour: minor.nullable().openapi({ description: "Null for whom rates are not." }),
    ...{ budgetCycle: z.enum(BudgetCycle), carryOverCapMinutes: minutes },
  })
  .openapi("Engagement");

export const deliverable = z
  .object({
    ...{ ...ofClient, version, engagementId: id, kind: z.enum(DeliverableKind), title: z.string() },
    ...{ state: z.enum(DeliverableState), ownerContactId: id.nullable(), dueDay: day.nullable() },
    ...{ plannedMinutes: minutes.nullable(), inUseSince: day.nullable() },
  })
  .openapi("Deliverable");

export const timeEntry = z
  .object({
    ...{ ...ofClient, version, engagementId: id, membershipId: id, memberName: z.string(), workDay: day },
    ...{ minutes, kind: z.enum(WorkKind), deliverableId: id.nullable(), note: z.string().nullable() },
    isCorrection: z.boolean(),
  })
  .openapi("TimeEntry");

export const task = z
  .object({
    ...{ ...ofClient, version, kind: z.enum(TaskKind), title: z.string().nullable(), dueDay: day },
    ...{ assigneeId: id.nullable(), assigneeName: z.string().nullable(), doneAt: instantOrNull },
    doneByName: z.string().nullable(),
  })
  .openapi("Task");

export const decision = z
  .object({
    ...{ ...ofClient, version, text: z.string(), departmentId: id.nullable(), raisedDay: day },
    ...{ cause: z.enum(EscalationCause).nullable(), decidedDay: day.nullable(), loggedByName: z.string() },
    ...{
      deliverableId: id.nullable(),
      decisionRight: z.string().nullable(),
      seatName: z.string().nullable(),
    },
  })
  .openapi("Decision");

export const sopRow = z
  .object({
    ...{ ...ofClient, engagementId: id, title: z.string(), state: z.enum(DeliverableState) },
    ...{ process: z.string().nullable(), departmentId: id.nullable(), ownerSeat: z.string().nullable() },
    ...{ purpose: z.string().nullable(), reviewDay: day.nullable() },
    inUse: z.number().int().nullable().openapi({ description: "The number of the version in use." }),
    newest: z.number().int().nullable(),
  })
  .openapi("SopRow");

export const sop = z
  .object({
    ...{ ...ofClient, title: z.string(), state: z.enum(DeliverableState), process: z.string().nullable() },
    ...{ number: z.number().int(), versionState: z.string(), reviewDay: day.nullable() },
    adoption: z.object({ signed: z.number().int(), readers: z.number().int() }),
    markdown: z.string(),
  })
  .openapi("Sop");

export const report = z
  .object({
    ...{ ...ofClient, kind: z.enum(ReportKind), number: z.number().int(), diagnosisId: id },
    ...{ engagementId: id.nullable(), contentHash: z.string(), pdfHash: z.string(), issuedAt: instant },
    issuedByName: z.string(),
  })
  .openapi("Report");

export const opportunity = z
  .object({
    ...{ ...ofClient, version, title: z.string(), stage: z.enum(PipelineState), stageSince: instant },
    ...{ ownerId: id.nullable(), source: z.enum(LeadSource).nullable(), note: z.string().nullable() },
    ...{ currency: z.string(), minutesPerWeek: minutes.nullable(), weeks: z.number().int().nullable() },
    ...{ rateMinorPerHour: minor.nullable(), valueMinor: minor.nullable() },
    ...{
      probabilityPct: z.number().int().nullable(),
      startsOn: day.nullable(),
      nextStep: z.string().nullable(),
    },
    ...{
      nextStepDay: day.nullable(),
      lostReason: z.enum(LostReason).nullable(),
      engagementId: id.nullable(),
    },
  })
  .openapi("Opportunity");

export const hit = z
  .object({ ...ofClient, kind: z.string(), clientName: z.string(), label: z.string() })
  .openapi("Hit");

export const webhook = z
  .object({
    ...{ id, version, url: z.string(), events: z.array(z.string()), state: z.enum(WebhookState) },
    createdAt: instant,
  })
  .openapi("Webhook");

export const problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    code: z.string().openapi({ description: "The same words for the same problem; the title may change." }),
    errors: z
      .array(z.object({ pointer: z.string(), message: z.string() }))
      .optional()
      .openapi({ description: "Per field: a JSON pointer into what was sent." }),
  })
  .openapi("Problem");

/** One page of a list. */
export function listOf<Row extends z.ZodType>(row: Row, name: string) {
  return z
    .object({
      data: z.array(row),
      next: z
        .string()
        .nullable()
        .openapi({ description: "To be sent as `cursor` for the next page; null: there is none." }),
    })
    .openapi(name);
}
