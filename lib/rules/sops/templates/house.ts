import type { SopTemplate } from "./template";

/** The processes that hold the house together: people, money, and what goes wrong. */
export const HOUSE_TEMPLATES = {
  hiring: {
    title: "Hiring",
    process: "People",
    ownerSeat: "Head of people",
    purpose:
      "The right person in the seat within 60 days, chosen on the same questions by people who were prepared.",
    scope: "Every permanent position up to head of department. Leadership seats add the CEO to step five.",
    parts: [
      {
        heading: "Steps",
        steps: [
          "Head of the department: write the seat, not the person: five responsibilities, the numbers it answers for, whom it reports to.",
          "Finance: confirm the budget in writing within two working days.",
          "Head of people: publish it and answer every application within five working days.",
          "First talk (30 minutes, head of people): must-haves, salary, start date.",
          "Second talk (90 minutes, department head and a future colleague): the same questions for everybody; each writes their marks before talking to the other.",
          "Work sample of at most two hours, paid where it is usable.",
          "Two references, asked about the responsibilities of the seat.",
          "Decide within two working days after the last talk; the department head decides, the colleague may veto with a reason.",
          "Offer by telephone, then in writing the same day. Everybody else hears no from a person.",
        ],
      },
      {
        heading: "Before the first talk",
        checklist: [
          "Seat described and in the accountability chart",
          "Budget confirmed",
          "Questions and marks written down",
          "Interviewers named, dates blocked",
        ],
      },
      {
        heading: "First 90 days",
        table: [
          ["Day", "What", "Who"],
          ["1", "Desk, access, one person to ask, procedures to sign off", "Department head"],
          ["30", "What is clear, what is not; first number", "Department head"],
          ["90", "Decide: stay, support or part", "Department head with head of people"],
        ],
      },
      {
        heading: "How we know that it works",
        points: ["Days from approval to signature (goal: 60)", "Still here after a year (goal: nine in ten)"],
      },
    ],
  },
  "purchasing-approval": {
    title: "Purchasing approval",
    process: "Purchasing",
    ownerSeat: "Head of finance",
    purpose:
      "People buy what they need at once, inside limits; nobody waits for the CEO, and nothing is paid that nobody ordered.",
    scope: "Everything the company pays for, but wages and taxes.",
    parts: [
      {
        heading: "Steps",
        steps: [
          "Look whether we have it, or a contract for it.",
          "Write the request: what, for what, how much, which budget, by when.",
          "Above 1,000: two offers. One is enough where a contract exists or only one can supply; say which.",
          "Approval by the limits below. No answer within two working days: the stand-in decides.",
          "Order in writing with the order number; a supplier's invoice without one goes back.",
          "Whoever receives it confirms quantity and quality the same day.",
          "Finance pays what has order, receipt and invoice; anything else is asked about, not paid.",
        ],
      },
      {
        heading: "Limits",
        table: [
          ["Amount", "In the budget", "Outside the budget"],
          ["Up to 500", "Anybody", "Department head"],
          ["Up to 5,000", "Department head", "Head of finance"],
          ["Up to 25,000", "Head of finance", "CEO"],
          ["Above, or longer than 12 months", "CEO", "CEO"],
        ],
      },
      {
        heading: "Never",
        points: [
          "Split an order to stay below a limit",
          "Order from a relative or one's own company without saying so",
          "Approve one's own request",
        ],
      },
      {
        heading: "How we know that it works",
        points: [
          "Requests decided within two working days (goal: 95 %)",
          "Requests that reached the CEO (goal: under three a month)",
        ],
      },
    ],
  },
  "invoicing-and-collections": {
    title: "Invoicing and collections",
    process: "Order to cash",
    ownerSeat: "Head of finance",
    purpose:
      "Every delivery is invoiced within two working days, correctly, and paid without anybody chasing from memory.",
    scope: "From the closed order to the money in the bank or the decision to write it off.",
    parts: [
      {
        heading: "Steps",
        steps: [
          "Daily: take over the orders closed the day before. Compare price and quantity with the order.",
          "Send the invoice within two working days, to the address the customer named, with their order number.",
          "Weekly, Tuesday: book receipts and print the list of open items.",
          "Three days before it is due, above 10,000: ask whether anything is missing.",
          "Seven days late: friendly reminder by mail. Fourteen: telephone call, with what was said in the notes.",
          "Thirty days late: the head of finance and the salesperson decide together: instalments, stop of delivery, last reminder.",
          "Sixty days late: hand over to the lawyer or write it off, by the head of finance; above 5,000 the CEO is told.",
        ],
      },
      {
        heading: "A correct invoice",
        checklist: [
          "Legal name and address",
          "The customer's order number",
          "What, how much, when delivered",
          "Tax and account",
          "Due date as a date, not as a number of days",
        ],
      },
      {
        heading: "When the customer disputes it",
        table: [
          ["Reason", "Owner", "Within"],
          ["Wrong price or quantity", "Finance: correct and send anew", "One working day"],
          ["Not delivered or defective", "Customer service, as a complaint", "Three working days"],
          ["Cannot pay", "Head of finance: plan in writing", "One week"],
        ],
      },
      {
        heading: "How we know that it works",
        points: [
          "Days from delivery to invoice (goal: two)",
          "Days sales outstanding (goal: terms plus seven)",
          "Over 60 days late (goal: under 1 % of revenue)",
        ],
      },
    ],
  },
  "monthly-close": {
    title: "Monthly close",
    process: "Finance",
    ownerSeat: "Head of finance",
    purpose:
      "Reliable figures on the fifth working day, so that the monthly review talks about the business and not about the figures.",
    scope:
      "Books of the month, the report to leadership and the forecast. The annual accounts are a procedure of their own.",
    parts: [
      {
        heading: "Calendar",
        table: [
          ["Working day", "What", "Who"],
          ["-2", "Remind: expenses, hours and receipts until day 1", "Accounting"],
          ["1", "Hours, goods received and orders closed are complete", "Department heads"],
          ["2", "Invoices out and in are booked, bank reconciled", "Accounting"],
          ["3", "Accruals, stock, payroll, depreciation", "Accounting"],
          ["4", "Plausibility: every line off by more than 10 % has a reason", "Head of finance"],
          ["5", "Report to leadership", "Head of finance"],
        ],
      },
      {
        heading: "Steps on day four",
        steps: [
          "Compare with the month before, with the plan and with the same month a year ago.",
          "Ask for every difference above the mark; write the answer beside the figure.",
          "Margin per order: look at the five best and the five worst.",
          "Update the 13-week cash forecast.",
          "Lock the month. A later correction is booked in the next one and named.",
        ],
      },
      {
        heading: "Ready to report",
        checklist: [
          "Bank equals books",
          "Open items agreed",
          "Stock counted or estimated with a reason",
          "No entry without a receipt",
          "Second person has looked at it",
        ],
      },
      {
        heading: "How we know that it works",
        points: [
          "Working days until the report (goal: five)",
          "Corrections after the lock (goal: none above 1 %)",
        ],
      },
    ],
  },
  "incident-response": {
    title: "Incident response",
    process: "Operations",
    ownerSeat: "Head of operations",
    purpose:
      "Somebody leads within fifteen minutes, customers hear it from us, and the same thing does not happen twice.",
    scope: "Whatever stops customers or work: outage, accident, data loss, recall, loss of a key supplier.",
    parts: [
      {
        heading: "In the first hour",
        steps: [
          "People first: help, emergency services, secure the place.",
          "Whoever notices it says so in the incident channel or by telephone: what, since when, who is affected.",
          "The first head who reads it leads the incident until they hand over by name. The leader does not repair; they lead.",
          "The leader sets the level by the table and calls in who is needed.",
          "Stop it from growing, even where that costs: switch off, hold deliveries, warn.",
          "Write down times and decisions as they happen.",
          "First word to customers within 60 minutes at level 1 and 2: what we know, what we do, when we write again.",
        ],
      },
      {
        heading: "Levels",
        table: [
          ["Level", "Means", "Who is told"],
          ["1", "Danger to people, data or the company", "CEO at once, all heads"],
          ["2", "Many customers or a whole department stand still", "Head of operations, heads concerned"],
          ["3", "A few customers, work goes on", "Head of the department"],
        ],
      },
      {
        heading: "Afterwards",
        steps: [
          "Tell everybody who was told that it is over.",
          "Within five working days: review without blame. What happened, why was it possible, what noticed it, what held it up?",
          "At most three measures, each with an owner and a day, in the task list.",
          "Change the procedure that should have prevented it, and have it signed off anew.",
        ],
      },
      {
        heading: "Kept ready",
        checklist: [
          "Telephone list on paper",
          "Access for two people to everything that matters",
          "Drafts of the first message to customers",
          "One exercise a year",
        ],
      },
      {
        heading: "How we know that it works",
        points: ["Minutes until somebody leads (goal: 15)", "Measures done on their day (goal: all)"],
      },
    ],
  },
} as const satisfies Record<string, SopTemplate>;
