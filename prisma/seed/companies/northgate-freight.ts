import { northgateChart } from "./northgate-chart";
import { northgateBottlenecks } from "./northgate-bottlenecks";
import { northgateEscalations } from "./northgate-escalations";
import { northgatePlan } from "./northgate-plan";
import { northgateNotes } from "./northgate-notes";
import { northgateScorecard } from "./northgate-scorecard";
import { northgateSops } from "./northgate-sops";
import type { DemoCompany } from "../company";
import { northgatePast } from "./northgate-timeline";

/** On its third round: from breakdown to strain in a year. */
export const northgateFreight: DemoCompany = {
  name: "Northgate Freight",
  industry: "Logistics",
  pipelineState: "active",
  currency: "EUR",
  annualRevenue: 11_300_000,
  revenueGrowthPct: 18,
  growthStalled: false,
  headcount: 84,
  fullTimeBudget: 180_000,
  fixedTerm: true,
  roles: {
    operationsManager: "full_time",
    directorOfOperations: "full_time",
    vpOfOperations: "none",
    coo: "none",
  },
  opsLeaderReportsTo: "ceo",
  opsHire: null,
  departments: [
    { name: "Dispatch", headcount: 31, ownTargets: true, hasHead: true },
    { name: "Warehouse", headcount: 28, ownTargets: true, hasHead: true },
    { name: "Sales", headcount: 11, ownTargets: true, hasHead: true },
    { name: "Customer desk", headcount: 9, ownTargets: true, hasHead: true },
  ],
  contacts: [
    { name: "Jonas Richter", position: "ceo", title: "CEO" },
    { name: "Petra Vogel", position: "head", title: "Head of dispatch", department: "Dispatch" },
    { name: "Emre Yilmaz", position: "head", title: "Warehouse manager", department: "Warehouse" },
    { name: "Laura Conti", position: "head", title: "Head of sales", department: "Sales" },
    { name: "Finn Larsen", position: "head", title: "Customer desk lead", department: "Customer desk" },
  ],
  past: northgatePast,
  rounds: [
    {
      daysAgo: 352,
      confidentiality: "named",
      closed: "signed_off",
      answers: {
        "Jonas Richter": "E43333 O33233 C22211 F21111 A21111 S22221 I22111",
        "Petra Vogel": "E43433 O43333 C22111 F22111 A21112 S22222 I22211",
        "Emre Yilmaz": "E33332 O33232 C21211 F21111 A11111 S22212 I21111",
        "Laura Conti": "E43343 O33333 C22221 F22112 A22111 S32222 I22211",
        "Finn Larsen": "E33333 O33323 C22111 F11111 A21111 S22221 I22111",
        consultant: "E43333 O33333 C22211 F21111 A21111 S22221 I22111",
      },
    },
    {
      daysAgo: 176,
      confidentiality: "named",
      closed: "signed_off",
      answers: {
        "Jonas Richter": "E44433 O43343 C33222 F32222 A32222 S33222 I33332",
        "Petra Vogel": "E44443 O44343 C32222 F32222 A32212 S33322 I33322",
        "Emre Yilmaz": "E44333 O43333 C32222 F22222 A22221 S32222 I33222",
        "Laura Conti": "E44443 O43343 C33322 F33222 A32222 S33332 I33332",
        "Finn Larsen": "E43433 O43333 C32222 F22222 A22222 S32322 I33222",
        consultant: "E44433 O43343 C32222 F32222 A32222 S33222 I33332",
      },
    },
    {
      daysAgo: 24,
      confidentiality: "named",
      closed: "shared",
      answers: {
        "Jonas Richter": "E44444 O44443 C43333 F33343 A43333 S43333 I44443",
        "Petra Vogel": "E44444 O44444 C33333 F33333 A33332 S43333 I44433",
        "Emre Yilmaz": "E44443 O44343 C33332 F33333 A33322 S33333 I44333",
        "Laura Conti": "E44444 O44443 C43333 F43333 A33333 S43343 I44443",
        "Finn Larsen": "E44434 O44343 C33323 F33323 A33323 S33333 I43433",
        consultant: "E44444 O44443 C33333 F33333 A33322 S43333 I44433",
      },
      handoffs: {
        "Petra Vogel": [
          { from: "Sales", to: "Dispatch", outcome: "works", what: "Booked loads with time windows" },
          { from: "Warehouse", to: "Dispatch", outcome: "sometimes", what: "Loading times" },
        ],
        "Emre Yilmaz": [
          { from: "Dispatch", to: "Warehouse", outcome: "works", what: "Tomorrow's tours by four o'clock" },
          { from: "Sales", to: "Warehouse", outcome: "fails", what: "Storage terms of new customers" },
        ],
        "Laura Conti": [
          { from: "Customer desk", to: "Sales", outcome: "works", what: "Complaints by customer" },
        ],
        "Finn Larsen": [
          { from: "Dispatch", to: "Customer desk", outcome: "fails", what: "News of late trucks" },
          { from: "Sales", to: "Customer desk", outcome: "works", what: "What was promised" },
        ],
        consultant: [
          { from: "Dispatch", to: "Customer desk", outcome: "sometimes", what: "News of late trucks" },
        ],
      },
    },
  ],
  handoffNotes: [
    {
      from: "Sales",
      to: "Warehouse",
      outcome: "fails",
      what: "Storage terms of new customers",
      note: "Agreed by telephone and written down by the warehouse after the first pallet. An SOP is in review.",
    },
  ],
  scorecard: northgateScorecard,
  chart: northgateChart,
  escalations: northgateEscalations,
  bottlenecks: northgateBottlenecks,
  engagement: {
    kind: "fractional_coo",
    title: "Fractional COO: from dispatch-led to one system",
    startedWeeksAgo: 47,
    weeks: 60,
    plannedHoursPerWeek: 18,
    ratePerHour: 175,
    pace: { first: 1.08, last: 0.94 },
    plan: northgatePlan,
    noticeIn: 10,
    renewalIn: 91,
    work: {
      integration: 0.28,
      cadence: 0.18,
      sop: 0.2,
      accountability: 0.1,
      founder_extraction: 0.12,
      decision_support: 0.06,
      firefighting: 0.06,
    },
    deliverables: [
      {
        kind: "cadence",
        title: "Daily dispatch and warehouse huddle",
        owner: "Petra Vogel",
        state: "in_use",
        due: -300,
        inUseDaysAgo: 301,
        cadence: {
          template: "daily_huddle",
          startedWeeksAgo: 4,
          attendees: ["Petra Vogel", "Emre Yilmaz"],
          missed: [3, 9],
        },
        page: {
          about:
            "Ten minutes at 7:40, standing, at the dock. Yesterday's misses, today's full loads, who lends whom a driver.\n\nWhoever plans the tours leads it; what is not decided there goes to the leadership meeting, with a name.",
          signedBy: ["Jonas Richter", "Petra Vogel"],
          said: [
            [
              "Petra Vogel",
              "On Fridays we do it at 7:20, because of the early line haul. Is that all right?",
            ],
            ["", "Yes. I have put it into the calendar that way."],
          ],
        },
      },
      {
        kind: "accountability",
        title: "Seats and numbers of the leadership team",
        owner: "Jonas Richter",
        state: "in_use",
        due: -270,
        inUseDaysAgo: 252,
      },
      {
        kind: "sop",
        title: "Quoting a new lane",
        owner: "Laura Conti",
        state: "in_use",
        due: -230,
        inUseDaysAgo: 221,
      },
      {
        kind: "cadence",
        title: "Weekly leadership meeting",
        owner: "Jonas Richter",
        state: "in_use",
        due: -215,
        inUseDaysAgo: 210,
        cadence: {
          template: "weekly_leadership",
          startedWeeksAgo: 30,
          attendees: ["Jonas Richter", "Petra Vogel", "Emre Yilmaz", "Laura Conti"],
          missed: [4, 11],
          calledOff: [{ ago: 8, reason: "Everybody was at the trade fair" }],
          decisions: [
            { ago: 5, text: "Quotes above 20 pallets need the planner's yes before they go out." },
            { ago: 2, text: "The night shift takes over the dock from Monday." },
          ],
          actions: [
            {
              ago: 5,
              text: "Write the planner's checklist for large quotes",
              owner: "Petra Vogel",
              dueInDays: 7,
              isDone: true,
            },
            {
              ago: 3,
              text: "Agree on the dock's hours with the landlord",
              owner: "Jonas Richter",
              dueInDays: 10,
            },
            {
              ago: 1,
              text: "Show last month's empty kilometres by lane",
              owner: "Laura Conti",
              dueInDays: 9,
            },
          ],
          notes: [
            { ago: 1, item: 1, text: "On-time delivery fell to 91 %: two drivers ill, one dock closed." },
            {
              ago: 1,
              item: 4,
              text: "Dispatch and warehouse disagree on who books the dock. Decided below.",
            },
          ],
        },
      },
      {
        kind: "sop",
        title: "Late delivery: who tells the customer",
        owner: "Finn Larsen",
        state: "in_use",
        due: -150,
        inUseDaysAgo: 139,
      },
      {
        kind: "sop",
        title: "Receiving and put-away",
        owner: "Emre Yilmaz",
        state: "in_use",
        due: -95,
        inUseDaysAgo: 88,
      },
      {
        kind: "accountability",
        title: "Decision rights: price, capacity, priority",
        owner: "Jonas Richter",
        state: "approved",
        due: -6,
        page: {
          about:
            "One page: who decides about price below the list, about capacity that is sold twice, and about whose load goes first. Up to the limits named there, without asking you.\n\nIt holds once you have signed it off and said so in the leadership meeting.",
        },
      },
      { kind: "sop", title: "Onboarding a carrier", owner: "Petra Vogel", state: "in_review", due: 11 },
      {
        kind: "cadence",
        title: "Monthly lane profitability review",
        owner: "Laura Conti",
        state: "draft",
        due: 27,
      },
      { kind: "sop", title: "Peak season staffing", owner: "Emre Yilmaz", state: "planned", due: 62 },
    ],
  },
  sops: northgateSops,
  weeklyNotes: northgateNotes,
  reportIssued: true,
  scenarios: [
    {
      name: "Decision rights signed and lived",
      note: "What the decision rights on your desk are worth: somebody holds authority across dispatch, warehouse and sales, trade-offs have one decider, and the rights are written and known. Nothing else is changed.",
      moves: [
        { kind: "item", item: "A1", to: 4 },
        { kind: "item", item: "A2", to: 4 },
        { kind: "item", item: "A4", to: 4 },
        { kind: "item", item: "A5", to: 4 },
      ],
      shared: true,
    },
    {
      name: "A permanent seat instead of a fixed term",
      note: "For the talk about budget in spring.",
      moves: [
        { kind: "fixedTerm", to: false },
        { kind: "fullTimeBudget", to: 240_000 },
      ],
      shared: false,
    },
  ],
  tasks: [
    { title: "Ask Jonas for the decision rights he has not signed", due: -3 },
    { title: "Plan the fourth round with the heads", due: 30 },
  ],
};
