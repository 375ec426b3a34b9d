import type { SopTemplate } from "./template";

/** From the first handshake to a complaint: the processes that a customer notices. */
export const CUSTOMER_TEMPLATES = {
  "customer-onboarding": {
    title: "Customer onboarding",
    process: "Customer onboarding",
    ownerSeat: "Head of customer success",
    purpose:
      "Every new customer reaches their first result within 30 days and knows whom to ask, without the CEO in the middle.",
    scope:
      "From the signed order to the review after 30 days. Renewals and extensions have their own procedure.",
    parts: [
      {
        heading: "When it starts",
        text: "The handoff from sales is accepted and the order is signed. Nobody starts on a spoken promise.",
      },
      {
        heading: "Steps",
        steps: [
          "Within one working day: the onboarding lead writes to the customer, introduces themselves and proposes three times for the kick-off.",
          "Before the kick-off: read the handoff sheet. Anything unclear goes back to the salesperson, not to the customer.",
          "Kick-off (45 minutes): agree the first result, the date for it, and one contact on each side. Send the minutes the same day.",
          "Set up accounts, data and access from the checklist below.",
          "Every Friday until go-live: three lines to the customer: done, next, what we need from you.",
          "Go-live: the customer confirms the first result in writing.",
          "Day 30: review call. Record satisfaction (1 to 5), open points with owner and date, and hand over to account management.",
        ],
      },
      {
        heading: "Checklist before the kick-off",
        checklist: [
          "Contract, price and scope are filed where everybody finds them",
          "First result and date are written down in the customer's own words",
          "Billing has the invoice address and the order number",
          "A named stand-in for the onboarding lead",
        ],
      },
      {
        heading: "When it goes otherwise",
        table: [
          ["What happens", "Who decides", "What to do"],
          [
            "No answer for five working days",
            "Onboarding lead",
            "Call once, then ask the salesperson to reach their contact",
          ],
          [
            "The customer asks for more than was sold",
            "Head of customer success",
            "Offer it as a change request; do not start",
          ],
          [
            "First result will be late",
            "Onboarding lead",
            "Tell the customer the new date the day it is known, and why",
          ],
        ],
      },
      {
        heading: "How we know that it works",
        points: [
          "Days from signature to first result (goal: 30)",
          "Customers at 4 or 5 after 30 days (goal: nine in ten)",
        ],
      },
    ],
  },
  "sales-to-delivery": {
    title: "Handoff from sales to delivery",
    process: "Sales to delivery",
    ownerSeat: "Head of operations",
    purpose: "Delivery can start without asking sales anything, and keeps only promises that it knows of.",
    scope:
      "Every order above the minimum order value. Repeat orders without changes skip the meeting, not the sheet.",
    parts: [
      {
        heading: "When it starts",
        text: "The customer has said yes in writing. The salesperson owns the order until delivery has accepted it.",
      },
      {
        heading: "Steps",
        steps: [
          "Salesperson: fill in the handoff sheet the same day (what was sold, price, dates, people, promises, risks).",
          "Salesperson: attach the signed order and every written promise outside it. A promise that is not attached does not bind delivery.",
          "Delivery lead: read it within one working day and accept it, or send it back with what is missing.",
          "Above 40 hours or a new kind of work: 20-minute handoff meeting with both, before anything is scheduled.",
          "Delivery lead: put the order on the schedule and tell the customer the start date. From here delivery owns it.",
          "Salesperson: stay reachable for the customer for two weeks; then every question goes to delivery.",
        ],
      },
      {
        heading: "Handoff sheet",
        checklist: [
          "What the customer buys, in one sentence they would sign",
          "What is not included",
          "Dates promised, and which of them are fixed",
          "Who decides at the customer, who uses it, who pays",
          "Margin as sold, and hours it rests on",
          "The biggest risk, and what was said about it",
        ],
      },
      {
        heading: "Who decides",
        table: [
          ["Question", "Decides", "Is told"],
          ["Is the sheet complete?", "Delivery lead", "Salesperson"],
          ["Date cannot be kept", "Head of operations", "Customer, by the salesperson"],
          ["Sold below the least margin", "Head of sales", "Finance"],
        ],
      },
      {
        heading: "How we know that it works",
        points: [
          "Sheets accepted at the first try (goal: nine in ten)",
          "Promises found after the start (goal: none)",
        ],
      },
    ],
  },
  "order-fulfilment": {
    title: "Order fulfilment",
    process: "Order to cash",
    ownerSeat: "Head of operations",
    purpose:
      "What was ordered leaves complete, on the promised day, with papers that let finance invoice at once.",
    scope:
      "From the accepted order to the confirmed delivery. Purchasing of material is a procedure of its own.",
    parts: [
      {
        heading: "Steps",
        steps: [
          "Check the order against stock and capacity on the day it comes in. Confirm the date to the customer or say which one is possible.",
          "Release it to the shop floor or the team with due date, priority and special wishes.",
          "Pick and prepare. Whoever finds a shortage writes it on the board at once; nobody waits for the daily meeting.",
          "Second pair of eyes: compare goods with order, line by line.",
          "Pack, label, hand over to the carrier, keep the proof.",
          "Close the order in the system the same day, with weights and quantities as sent: that starts the invoice.",
          "Delivery not confirmed after two working days: call the carrier, then the customer.",
        ],
      },
      {
        heading: "Before it leaves",
        checklist: [
          "Items and quantities as ordered",
          "Serial numbers recorded",
          "Papers inside and outside",
          "Invoice address checked",
          "Photo of the closed parcel",
        ],
      },
      {
        heading: "When it goes otherwise",
        table: [
          ["What happens", "Who decides", "Until when"],
          ["Part missing", "Shift lead: split or wait, after asking the customer", "Same day"],
          ["Date at risk", "Head of operations: reorder the schedule", "24 hours before"],
          ["Damaged on the way", "Customer service: replace up to the agreed limit", "One working day"],
        ],
      },
      {
        heading: "How we know that it works",
        points: ["Complete and on time (goal: 96 %)", "Orders closed the day they left (goal: all)"],
      },
    ],
  },
  "complaint-handling": {
    title: "Complaint handling",
    process: "Customer service",
    ownerSeat: "Head of customer service",
    purpose:
      "A complaint is answered the same day, solved by the person who took it as far as their limit goes, and its cause is removed.",
    scope: "Everything a customer is unhappy about, by whatever way it reaches us, justified or not.",
    parts: [
      {
        heading: "Steps",
        steps: [
          "Whoever hears it takes it down: who, what, since when, what the customer wants. Passing somebody on without a note is not taking it.",
          "Answer within four working hours: we have it, this person owns it, you hear from us by then.",
          "Find out what happened before offering anything. Say sorry for the trouble; do not argue about blame.",
          "Solve it within your own limit (table). Above it, ask the named person and stay the customer's contact.",
          "Confirm in writing what was agreed and until when.",
          "Two working days after the solution: ask whether it is right now. Only then close it.",
          "Record the cause from the list. Three of the same cause in a month go to the leadership meeting.",
        ],
      },
      {
        heading: "Limits",
        table: [
          ["Who", "May decide up to", "Example"],
          ["Anybody in service", "100", "Free shipping, replacement part"],
          ["Team lead", "1,000", "Credit note, express replacement"],
          ["Head of customer service", "5,000", "Rework at our cost"],
        ],
      },
      {
        heading: "A good answer",
        checklist: [
          "Names the problem in the customer's words",
          "Says what happens next, who does it and by when",
          "Promises nothing that others must keep without asking them",
        ],
      },
      {
        heading: "How we know that it works",
        points: [
          "Answered within four working hours (goal: 95 %)",
          "Solved without the CEO (goal: all)",
          "Same cause twice at the same customer (goal: none)",
        ],
      },
    ],
  },
  "change-request": {
    title: "Change request",
    process: "Delivery",
    ownerSeat: "Head of delivery",
    purpose:
      "No change is built for free by accident, and no useful one is lost: each gets a price, a date and a decision.",
    scope:
      "Every wish that changes scope, date or price of a running order, from the customer or from inside.",
    parts: [
      {
        heading: "Steps",
        steps: [
          "Write it down on the day it is heard, in the customer's words, with who asked and why. Nobody says yes yet.",
          "Project lead: say within two working days what it means for hours, date, price and risk.",
          "Decide by the table. A change that is not decided is not begun.",
          "Send the customer the offer with its last day. Their written yes is the order.",
          "Update plan, schedule and budget before the first hour is spent.",
          "Bill it with the next invoice as its own line.",
        ],
      },
      {
        heading: "Who decides",
        table: [
          ["Effect", "Decides", "Within"],
          ["Under two hours, date stays", "Project lead", "The same day"],
          ["Up to 10 % of the order", "Head of delivery", "Two working days"],
          ["More, or a fixed date moves", "Head of delivery with head of sales", "Three working days"],
        ],
      },
      {
        heading: "A complete request",
        checklist: [
          "What is to be different, and how one will see it",
          "Why, and what happens without it",
          "Hours, date, price",
          "What is dropped or moved for it",
        ],
      },
      {
        heading: "How we know that it works",
        points: [
          "Hours on changes without an order (goal: none)",
          "Days from asking to answer (goal: three)",
        ],
      },
    ],
  },
} as const satisfies Record<string, SopTemplate>;
