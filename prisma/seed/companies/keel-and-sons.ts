import type { DemoCompany } from "../company";

/** The perception gap: the CEO believes that decisions are delegated, the heads wait for him. */
export const keelAndSons: DemoCompany = {
  name: "Keel & Sons",
  language: "de",
  industry: "Boatbuilding",
  pipelineState: "diagnostic",
  currency: "EUR",
  annualRevenue: 6_900_000,
  revenueGrowthPct: 14,
  growthStalled: false,
  headcount: 47,
  fullTimeBudget: 150_000,
  fixedTerm: false,
  roles: {
    operationsManager: "full_time",
    directorOfOperations: "none",
    vpOfOperations: "none",
    coo: "none",
  },
  opsLeaderReportsTo: "ceo",
  opsHire: null,
  departments: [
    { name: "Yard", headcount: 26, ownTargets: true, hasHead: true },
    { name: "Design office", headcount: 7, ownTargets: true, hasHead: true },
    { name: "Sales", headcount: 5, ownTargets: true, hasHead: true },
    { name: "Service", headcount: 6, ownTargets: true, hasHead: true },
  ],
  contacts: [
    { name: "Anders Keel", position: "ceo", title: "Managing director" },
    { name: "Birgit Holm", position: "head", title: "Yard manager", department: "Yard" },
    { name: "Lucas Meyer", position: "head", title: "Chief designer", department: "Design office" },
    { name: "Sofia Brandt", position: "head", title: "Head of sales", department: "Sales" },
    { name: "Nils Aker", position: "head", title: "Service manager", department: "Service" },
  ],
  rounds: [
    {
      daysAgo: 19,
      confidentiality: "group",
      closed: "shared",
      answers: {
        "Anders Keel": "E44444 O44444 C54444 F55554 A55444 S44444 I44433",
        "Birgit Holm": "E44433 O44333 C22112 F21111 A21111 S22221 I32221",
        "Lucas Meyer": "E44434 O44343 C22211 F21112 A22111 S22211 I22221",
        "Sofia Brandt": "E43433 O43433 C32111 F22111 A21211 S23221 I22211",
        "Nils Aker": "E44343 O34343 C21112 F11111 A21112 S22212 I22122",
        consultant: "E44434 O44433 C22211 F22111 A22111 S22222 I32222",
      },
      handoffs: {
        "Birgit Holm": [
          { from: "Sales", to: "Yard", outcome: "fails", what: "Orders with the agreed options" },
          { from: "Design office", to: "Yard", outcome: "fails", what: "Drawings and parts lists" },
          { from: "Service", to: "Yard", outcome: "works", what: "Boats booked for the winter" },
        ],
        "Lucas Meyer": [
          { from: "Sales", to: "Design office", outcome: "sometimes", what: "What the customer asked for" },
          { from: "Yard", to: "Design office", outcome: "works", what: "Changes made on the slip" },
        ],
        "Sofia Brandt": [{ from: "Yard", to: "Sales", outcome: "sometimes", what: "Launch dates" }],
        "Nils Aker": [
          { from: "Yard", to: "Service", outcome: "fails", what: "The boat's papers at handover" },
          { from: "Sales", to: "Service", outcome: "sometimes", what: "Warranty terms" },
        ],
        consultant: [
          { from: "Design office", to: "Yard", outcome: "sometimes", what: "Drawings and parts lists" },
        ],
      },
    },
  ],
  handoffNotes: [
    {
      from: "Sales",
      to: "Yard",
      outcome: "fails",
      what: "Orders with the agreed options",
      note: "Three of five orders on the slip had options that the yard heard of from the customer.",
    },
  ],
  engagement: {
    kind: "diagnostic",
    title: "Three-week diagnostic",
    startedWeeksAgo: 3,
    weeks: 4,
    plannedHoursPerWeek: 12,
    ratePerHour: 150,
    pace: { first: 1.1, last: 0.9 },
    work: { integration: 0.5, decision_support: 0.4, admin: 0.1 },
    deliverables: [
      {
        kind: "accountability",
        title: "Who decides what today: the list from the interviews",
        owner: "Anders Keel",
        state: "in_use",
        due: -3,
        inUseDaysAgo: 4,
      },
      {
        kind: "cadence",
        title: "Proposal: weekly meeting of yard, design and sales",
        owner: "Birgit Holm",
        state: "in_review",
        due: 5,
      },
    ],
  },
  reportIssued: false,
};
