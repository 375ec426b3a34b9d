import type { DemoCompany } from "../company";

/** Too early: a founder who decides everything, with too little company around her to integrate. */
export const ternCoffee: DemoCompany = {
  name: "Tern Coffee Roasters",
  industry: "Food and drink",
  pipelineState: "proposal",
  currency: "EUR",
  annualRevenue: 1_150_000,
  revenueGrowthPct: 22,
  growthStalled: false,
  headcount: 11,
  fullTimeBudget: null,
  fixedTerm: false,
  roles: { operationsManager: "none", directorOfOperations: "none", vpOfOperations: "none", coo: "none" },
  opsLeaderReportsTo: null,
  opsHire: null,
  departments: [
    { name: "Roastery", headcount: 6, ownTargets: false, hasHead: true },
    { name: "Shop and online", headcount: 4, ownTargets: false, hasHead: true },
  ],
  contacts: [
    { name: "Maeve Tierney", position: "ceo", title: "Founder" },
    { name: "Oskar Lind", position: "head", title: "Head roaster", department: "Roastery" },
    { name: "Ruth Amsel", position: "head", title: "Shop manager", department: "Shop and online" },
  ],
  past: {
    entries: [
      {
        ...{ daysAgo: 26, time: 15 * 60, kind: "call", with: ["Maeve Tierney"] },
        text: "She heard of us from Jonas Richter. Eleven people, wants to open a second shop and cannot leave the first one alone.",
      },
      {
        ...{ daysAgo: 6, time: 9 * 60, kind: "email", with: ["Maeve Tierney"] },
        ...{ sender: "Maeve Tierney <maeve@tern.example>", title: "Your proposal" },
        text: "Thank you for the proposal. I would like to talk it through with Oskar first; can we speak next week?",
        next: { title: "Call Maeve about the proposal", inDays: 5 },
      },
    ],
    roles: [],
  },
  rounds: [
    {
      daysAgo: 11,
      confidentiality: "named",
      closed: "kept",
      answers: {
        "Maeve Tierney": "E32222 O22222 C33222 F21111 A21121 S33222 I22111",
        "Oskar Lind": "E32322 O22212 C33232 F22111 A21111 S33322 I21111",
        consultant: "E22222 O22221 C33222 F22111 A21111 S33222 I22111",
      },
    },
  ],
  engagement: null,
  reportIssued: false,
};
