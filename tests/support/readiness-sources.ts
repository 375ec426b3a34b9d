import type { ConfidentialityMode } from "@/lib/diagnoses/disclosure";
import { forCeo } from "@/lib/diagnoses/for-ceo";
import { diagnose } from "@/lib/rules/diagnosis/diagnose";
import type { Respondent, Snapshot } from "@/lib/rules/diagnosis/snapshot";
import { DIMENSIONS, ITEM_IDS, dimensionOf, type Dimension } from "@/lib/rules/questionnaire/dimensions";
import type { Issue } from "@/lib/reports/compose";
import type { WorkDeliverable } from "@/lib/readiness/work";
import type { ReadinessSources } from "@/lib/reports/sources";

type Ratings = Record<Dimension, number | null>;

/** A manufacturer in breakdown, half-way through what is being built: five people, three of them heads. */
export const SNAPSHOT: Snapshot = {
  asOf: "2026-03-30",
  facts: {
    currency: "EUR",
    annualRevenue: 7_400_000,
    revenueGrowthPct: 6,
    growthStalled: true,
    headcount: 58,
    departments: ["Finance", "Operations", "Sales"].map((name) => ({
      name,
      headcount: 9,
      ownTargets: true,
      hasHead: true,
    })),
    roles: {
      operationsManager: "full_time",
      directorOfOperations: "none",
      vpOfOperations: "none",
      coo: "none",
    },
    opsLeaderReportsTo: "ceo",
    fullTimeBudget: 120_000,
    fixedTerm: false,
    recentOpsHire: null,
  },
  respondents: [
    respondent("r1", "ceo", {
      execution: 4,
      ownership: 4,
      coherence: 3,
      founder: 4,
      authority: 2,
      scaling: 3,
      infrastructure: 3,
    }),
    respondent(
      "r2",
      "head",
      { execution: 4, ownership: 3, coherence: 2, founder: 1, authority: 2, scaling: 2, infrastructure: 2 },
      "Sales",
    ),
    respondent(
      "r3",
      "head",
      { execution: 4, ownership: 4, coherence: 2, founder: 2, authority: 1, scaling: 2, infrastructure: 3 },
      "Operations",
    ),
    respondent(
      "r4",
      "head",
      { execution: 5, ownership: 4, coherence: 1, founder: 2, authority: 2, scaling: 3, infrastructure: 2 },
      "Finance",
    ),
    respondent("r5", "consultant", {
      execution: 4,
      ownership: 3,
      coherence: 2,
      founder: 2,
      authority: 2,
      scaling: 2,
      infrastructure: 3,
    }),
  ],
};

/** Every statement of a dimension gets its rating. */
export function respondent(
  id: string,
  group: Respondent["group"],
  ratings: Ratings,
  department?: string,
): Respondent {
  const answers = Object.fromEntries(
    ITEM_IDS.map((item) => [item, ratings[dimensionOf(item)]]),
  ) as Respondent["answers"];
  return group === "head"
    ? { id, group, department: department ?? "Sales", answers }
    : { id, group, answers };
}

export function unanswered(): Ratings {
  return Object.fromEntries(DIMENSIONS.map((dimension) => [dimension, null])) as Ratings;
}

export const ISSUE: Issue = {
  firmName: "Halden & Roy Operations",
  number: 12,
  issuedOn: "2026-06-15",
  preparedBy: "Ingrid Halden",
};

export function readinessSources(
  changed: Partial<ReadinessSources> = {},
  confidentiality: ConfidentialityMode = "named",
): ReadinessSources {
  const diagnosis = diagnose(SNAPSHOT);
  return {
    client: { name: "Keel & Sons Joinery", currency: "EUR", fullTimeBudgetMinor: 12_000_000n },
    diagnosis,
    shared: forCeo(diagnosis, SNAPSHOT, confidentiality, "open"),
    confidentiality,
    earlier: [{ stage: "strain", day: "2025-09-22" }],
    deliverables: DELIVERABLES,
    since: "2026-04-06",
    meetings: [...Array<{ held: number; due: number }>(7).fill({ held: 1, due: 1 }), { held: 0, due: 0 }],
    seats: null,
    escalations: null,
    candidate: null,
    plan: null,
    cost: null,
    hours: {
      engagement: "Operating system for Keel & Sons",
      kind: "Fractional COO",
      startsOn: "2026-04-06",
      endsOn: "2026-09-30",
      plannedMinutesPerWeek: 900,
      weeks: 11,
      plannedMinutes: 9_900,
      usedMinutes: 9_075,
      byKind: [
        { kind: "sop", title: "Procedures", minutes: 3_210, share: 3_210 / 9_075 },
        { kind: "integration", title: "Integration of departments", minutes: 2_460, share: 2_460 / 9_075 },
        { kind: "cadence", title: "Reporting cadences", minutes: 1_815, share: 1_815 / 9_075 },
        { kind: "firefighting", title: "Firefighting", minutes: 1_590, share: 1_590 / 9_075 },
      ],
    },
    inputs: [
      { what: "Client's budget", id: "0b8a1de2-6b44-4d0e-9f6b-0d6a1b1f7c01", hash: hashOf("1") },
      { what: "Diagnosis", id: "9fd0f1f4-4a2c-4ad2-8c5c-6d3a2f0c7e02", hash: hashOf("2") },
      { what: "Engagement and its hours", id: "3c4e5f60-1f2e-4b3a-8d4c-5e6f7a8b9c03", hash: hashOf("3") },
    ],
    ...changed,
  };
}

const DELIVERABLES: WorkDeliverable[] = [
  deliverable("sop", "Order to delivery", "in_use", "Jonas Weber"),
  deliverable("sop", "Quotation and handover to production", "in_use", "Amina Diallo"),
  deliverable("sop", "Purchasing above EUR 5,000", "in_use", "Petra Lang"),
  deliverable("sop", "Complaints and rework", "approved", "Jonas Weber"),
  deliverable("sop", "Onboarding in workshop and office", "draft", null),
  deliverable("cadence", "Weekly operations review", "in_use", "Jonas Weber"),
  deliverable("cadence", "Monthly numbers with the heads", "in_use", "Petra Lang"),
  deliverable("cadence", "Quarterly plan", "planned", null),
  deliverable("accountability", "Accountability chart", "in_use", "Martin Keel"),
  deliverable("accountability", "RACI for order to delivery", "withdrawn", "Amina Diallo"),
];

function deliverable(
  kind: WorkDeliverable["kind"],
  title: string,
  state: "planned" | "draft" | "approved" | "in_use" | "withdrawn",
  owner: string | null,
): WorkDeliverable {
  const inUse = state === "in_use";
  return {
    kind,
    title,
    state: {
      planned: "Planned",
      draft: "Draft",
      approved: "Approved",
      in_use: "In use",
      withdrawn: "Withdrawn",
    }[state],
    owner,
    dueDay: "2026-07-31",
    inUseSince: inUse ? "2026-05-18" : null,
    counts: state !== "withdrawn",
    inUse,
  };
}

function hashOf(digit: string): string {
  return `sha256:${digit.repeat(64)}`;
}
