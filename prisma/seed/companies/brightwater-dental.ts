import { brightwaterSops } from "./brightwater-sops";
import type { DemoCompany } from "../company";

/** The over-served retainer: hours run past the plan in firefighting. Its second round is open. */
export const brightwaterDental: DemoCompany = {
  name: "Brightwater Dental Group",
  industry: "Healthcare",
  pipelineState: "active",
  currency: "USD",
  annualRevenue: 5_100_000,
  revenueGrowthPct: 9,
  growthStalled: false,
  headcount: 41,
  fullTimeBudget: null,
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
    { name: "Clinics", headcount: 27, ownTargets: true, hasHead: true },
    { name: "Patient intake", headcount: 8, ownTargets: true, hasHead: true },
    { name: "Billing", headcount: 5, ownTargets: true, hasHead: true },
  ],
  contacts: [
    { name: "Dr. Alma Reyes", position: "ceo", title: "Founder" },
    { name: "Kevin Trent", position: "head", title: "Clinics lead", department: "Clinics" },
    { name: "Monique Adler", position: "head", title: "Intake lead", department: "Patient intake" },
    { name: "Stuart Pell", position: "head", title: "Billing lead", department: "Billing" },
  ],
  rounds: [
    {
      daysAgo: 160,
      confidentiality: "named",
      closed: "signed_off",
      answers: {
        "Dr. Alma Reyes": "E44443 O33222 C44444 F44443 A44443 S44443 I43333",
        "Kevin Trent": "E44444 O44444 C44444 F44443 A44433 S44444 I44333",
        "Monique Adler": "E44343 O22111 C44434 F44443 A44443 S44344 I33333",
        "Stuart Pell": "E44444 O44443 C44444 F44434 A44443 S44444 I44333",
        consultant: "E44443 O32222 C44444 F44443 A44443 S44444 I43333",
      },
    },
    {
      daysAgo: 2,
      confidentiality: "named",
      answers: {
        "Kevin Trent": "E44444 O44444 C44444 F44443 A44443 S44444 I44433",
        consultant: "E44444 O43333 C44444",
      },
    },
  ],
  engagement: {
    kind: "fractional_director",
    title: "Fractional director: an owner for patient intake",
    startedWeeksAgo: 21,
    weeks: 30,
    plannedHoursPerWeek: 10,
    ratePerHour: 140,
    pace: { first: 1.05, last: 1.6 },
    work: { firefighting: 0.42, sop: 0.26, cadence: 0.12, accountability: 0.06, admin: 0.14 },
    deliverables: [
      {
        kind: "sop",
        title: "New patient: first call to first visit",
        owner: "Monique Adler",
        state: "in_use",
        due: -90,
        inUseDaysAgo: 77,
      },
      {
        kind: "sop",
        title: "Insurance check before the visit",
        owner: "Stuart Pell",
        state: "in_review",
        due: -21,
      },
      {
        kind: "cadence",
        title: "Daily intake huddle",
        owner: "Monique Adler",
        state: "in_use",
        due: -100,
        inUseDaysAgo: 98,
        cadence: {
          template: "daily_huddle",
          startedWeeksAgo: 3,
          attendees: ["Monique Adler", "Dr. Alma Reyes"],
          missed: [2, 5, 6, 11],
          actions: [
            {
              ago: 1,
              text: "Call back the three patients without a date",
              owner: "Monique Adler",
              dueInDays: 1,
            },
          ],
          decisions: [{ ago: 1, text: "New patients get a date before they leave the phone." }],
        },
        page: {
          about:
            "Eight minutes before the first call: who is without a date, which chairs are free today, who calls whom back by noon.",
          signedBy: ["Dr. Alma Reyes"],
          said: [["Dr. Alma Reyes", "Keep it to eight minutes. The first patient waits at eight."]],
        },
      },
      { kind: "sop", title: "No-shows and rebooking", owner: "Monique Adler", state: "draft", due: -9 },
      {
        kind: "accountability",
        title: "The seat that owns intake",
        owner: "Dr. Alma Reyes",
        state: "draft",
        due: 12,
      },
      { kind: "cadence", title: "Weekly intake numbers", owner: "Kevin Trent", state: "planned", due: 26 },
    ],
  },
  sops: brightwaterSops,
  reportIssued: false,
};
