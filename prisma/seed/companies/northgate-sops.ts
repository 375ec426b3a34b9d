import type { SopPart } from "@/lib/rules/sops/compose";
import type { DemoSop } from "../company";

const late = (hours: string, steps: readonly string[]): readonly SopPart[] => [
  {
    heading: "When it starts",
    text: `A delivery will be more than ${hours} late, or a driver says so. Nobody waits until it is late.`,
  },
  { heading: "Steps", steps },
  {
    heading: "Who decides",
    table: [
      ["Question", "Decides", "Until when"],
      ["New time", "Dispatcher of the lane", "15 minutes"],
      ["Replacement vehicle up to 400", "Head of dispatch", "30 minutes"],
      ["Credit note up to 250", "Customer desk", "The same day"],
    ],
  },
  {
    heading: "How we know that it works",
    points: [
      "Customers told before they call us (goal: nine in ten)",
      "Calls that reach the CEO (goal: none)",
    ],
  },
];

export const northgateSops: ReadonlyArray<DemoSop> = [
  {
    title: "Late delivery: who tells the customer",
    process: "Customer service",
    owner: "Finn Larsen",
    purpose: "The customer hears it from us before they notice, from one person, with a new time that holds.",
    scope: "All deliveries with a promised window. Damage and loss are complaints.",
    followedBy: ["Jonas Richter", "Petra Vogel", "Finn Larsen", "Emre Yilmaz"],
    signedBy: ["Petra Vogel", "Finn Larsen", "consultant"],
    versions: [
      {
        state: "in_use",
        daysAgo: 139,
        parts: late("an hour", [
          "Dispatcher: write order, reason and new time on the board.",
          "Customer desk: call the customer within 30 minutes.",
          "Customer desk: note what was said in the order.",
          "Next morning: dispatch and customer desk look at the causes together.",
        ]),
      },
      {
        state: "in_use",
        daysAgo: 40,
        changeNote:
          "Half an hour instead of an hour; drivers call the desk themselves, because the board was read too late.",
        parts: late("half an hour", [
          "Driver: call the customer desk, not the dispatcher.",
          "Dispatcher: write order, reason and new time on the board within five minutes.",
          "Customer desk: call the customer within 15 minutes; a text message only where nobody answers twice.",
          "Customer desk: note what was said in the order.",
          "Next morning: dispatch and customer desk look at the causes together.",
        ]),
      },
    ],
  },
  {
    title: "Onboarding a carrier",
    process: "Purchasing",
    owner: "Petra Vogel",
    purpose: "No carrier drives for us before insurance, licence and a test load are in order.",
    scope: "New carriers, and those who have not driven for us for a year.",
    followedBy: ["Petra Vogel", "Laura Conti"],
    signedBy: [],
    versions: [
      {
        state: "in_review",
        parts: [
          {
            heading: "Steps",
            steps: [
              "Dispatcher: send the list of papers and the conditions.",
              "Head of dispatch: check insurance, licence and two references; refuse by mail where one is missing.",
              "Agree rate and payment from the table; anything above goes to the head of sales.",
              "One test load on a lane that can be late without harm.",
              "After the test load: released for three months, then looked at again.",
            ],
          },
          {
            heading: "Papers",
            checklist: [
              "Community licence",
              "Insurance above 300,000",
              "Bank details confirmed by telephone",
              "Driver list",
            ],
          },
        ],
      },
    ],
  },
];
