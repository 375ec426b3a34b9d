import type { DemoChart } from "../company";

/** Northgate's leadership: live for eight months, with what is still wrong with it, and the chart that is to follow. */
export const northgateChart: DemoChart = {
  deliverable: "Seats and numbers of the leadership team",
  liveDaysAgo: 252,
  seats: [
    {
      title: "CEO",
      owners: ["Jonas Richter"],
      responsibilities: [
        "Where the company is going",
        "Large customers and partners",
        "Who sits in the leadership",
      ],
      measures: ["Decisions that waited for the CEO"],
      kinds: ["leadership"],
    },
    {
      title: "Head of dispatch",
      below: "CEO",
      department: "Dispatch",
      owners: ["Petra Vogel"],
      responsibilities: ["Tomorrow's tours by four o'clock", "Drivers and their hours", "Carriers on call"],
      measures: ["Delivered on the promised day"],
      kinds: ["leadership", "operations"],
    },
    {
      title: "Night dispatch",
      below: "Head of dispatch",
      department: "Dispatch",
      owners: ["Petra Vogel"],
      responsibilities: ["Trucks on the road after eight", "News of late trucks to the customer desk"],
      kinds: ["operations"],
    },
    {
      title: "Warehouse manager",
      below: "CEO",
      department: "Warehouse",
      owners: ["Emre Yilmaz"],
      responsibilities: ["Receiving and put-away", "Loading on time", "Damage claims"],
      measures: ["Open damage claims", "Warehouse filled"],
      kinds: ["leadership", "operations"],
    },
    {
      title: "Shift planning",
      below: "Warehouse manager",
      department: "Warehouse",
      responsibilities: ["The plan for the dock, a week ahead", "Peak season staffing"],
      kinds: ["operations"],
    },
    {
      title: "Head of sales",
      below: "CEO",
      department: "Sales",
      owners: ["Laura Conti"],
      responsibilities: ["Quotes and new lanes", "What is promised can be delivered"],
      measures: ["Empty kilometres"],
      kinds: ["leadership"],
    },
    {
      title: "Pricing",
      below: "Head of sales",
      department: "Sales",
      owners: ["Jonas Richter"],
      responsibilities: ["The price list, twice a year", "Every quote above 20 pallets"],
      number: "Margin by lane",
      kinds: ["operations"],
    },
    {
      title: "Customer desk",
      below: "CEO",
      department: "Customer desk",
      owners: ["Finn Larsen"],
      responsibilities: [
        "Every customer gets an answer the same day",
        "Late deliveries are told before they are late",
      ],
      number: "Calls answered within an hour",
      kinds: ["operations"],
    },
    {
      title: "Fleet and purchasing",
      below: "CEO",
      owners: ["Petra Vogel", "Emre Yilmaz"],
      responsibilities: ["Trucks, trailers and their repair", "What is bought above 5,000 a year"],
      kinds: ["operations"],
    },
    {
      title: "People and finance",
      below: "CEO",
      owners: ["Jonas Richter"],
      responsibilities: ["Hiring and wages", "The month closed by the eighth working day"],
      kinds: ["leadership"],
    },
    {
      title: "Operating rhythm",
      below: "CEO",
      isFractional: true,
      responsibilities: ["The weekly leadership meeting", "Actions closed by their day"],
      number: "Meetings held of those due",
      kinds: ["operations"],
    },
  ],
  draft: {
    add: [
      {
        title: "Operations (integrator)",
        below: "CEO",
        isFractional: true,
        responsibilities: [
          "Trade-offs between dispatch, warehouse and sales",
          "Decisions between departments within two days",
        ],
        kinds: ["leadership", "operations"],
      },
    ],
    move: [
      ["Head of dispatch", "Operations (integrator)"],
      ["Warehouse manager", "Operations (integrator)"],
      ["Customer desk", "Operations (integrator)"],
      ["Operating rhythm", "Operations (integrator)"],
    ],
    owners: [
      ["Fleet and purchasing", ["Emre Yilmaz"]],
      ["Pricing", ["Laura Conti"]],
    ],
    remove: ["Night dispatch"],
  },
  process: {
    name: "A delivery that will be late",
    sop: "Late delivery: who tells the customer",
    activities: [
      {
        title: "See that a truck will be late",
        letters: { "Night dispatch": "A", "Head of dispatch": "R", "Customer desk": "I" },
      },
      {
        title: "Decide on a second truck",
        letters: { "Head of dispatch": "A", "Head of sales": "C", CEO: "I" },
      },
      {
        title: "Tell the customer",
        letters: { "Customer desk": "A", "Head of dispatch": "C", "Head of sales": "I" },
      },
      {
        title: "Find another slot at the dock",
        letters: { "Warehouse manager": "A", "Shift planning": "R", "Customer desk": "I" },
      },
      {
        title: "Settle what the delay costs",
        letters: { "Head of sales": "A", Pricing: "R", "People and finance": "I" },
      },
    ],
  },
};
