import type { DimensionText } from "../statement";

export const COHERENCE: DimensionText = {
  dimension: "coherence",
  title: "Departments fit together",
  about: "What one department does helps the next, and all of them pull the same way.",
  statements: [
    {
      id: "C1",
      dimension: "coherence",
      statement: "Work passes from one department to the next without anybody chasing it.",
      question:
        "Think of the last order or project that crossed three departments: how often did somebody have to ask where it was?",
      anchors: [
        "Work regularly gets lost between departments, and a customer's complaint brings it back.",
        "Each handoff takes calls or messages, and some people spend their days chasing.",
        "Handoffs work between people who know each other, and stall when one is away.",
        "What must be handed over, by when and in what form is agreed; chasing is rare.",
        "Work moves on by itself, the receiver never has to ask back, and late handoffs are counted.",
      ],
    },
    {
      id: "C2",
      dimension: "coherence",
      statement: "The departments' priorities agree.",
      question:
        "If each head wrote down the company's three priorities for the quarter, would the lists match?",
      anchors: [
        "Every department has a list of its own, and the lists contradict each other.",
        "Priorities are announced together, and within weeks each department follows its own.",
        "Heads agree on the top priority and disagree on what has to wait for it.",
        "One list of priorities exists, and each department's plan can be traced to it.",
        "The list is settled every quarter by all heads together, and each can say what they gave up for it.",
      ],
    },
    {
      id: "C3",
      dimension: "coherence",
      statement: "Operations can deliver what sales promises.",
      question:
        "How many of the last ten deals held a date, price or feature that operations learned of after the signature?",
      anchors: [
        "Most deals hold something operations cannot do, and learns of too late.",
        "Special promises are common, and the argument about them comes after the signature.",
        "Standard deals are fine; every larger one brings a surprise.",
        "Sales knows what can be promised, and asks first about anything else.",
        "Sales sees the capacity before promising, and no promise has been a surprise this quarter.",
      ],
    },
    {
      id: "C4",
      dimension: "coherence",
      statement: "Money and people go where the plan needs them, and finance and product agree on it.",
      question: "When the plan last changed, did budget and people move with it?",
      anchors: [
        "Who asks loudest gets the people; the budget is last year's with a surcharge.",
        "Finance and product plan apart and find the contradiction in the middle of the year.",
        "The yearly budget fits the plan, and moves no more when the plan does.",
        "Budget and people are reviewed together every quarter, and some are moved each time.",
        "Finance and product keep one plan; a shift is decided within two weeks with figures both accept.",
      ],
    },
    {
      id: "C5",
      dimension: "coherence",
      statement: "No department reaches its targets at another's cost.",
      question: "Did a department have a good quarter lately because another had a bad one?",
      anchors: [
        "It happens all the time, and bonuses reward it.",
        "Every quarter some target is met by passing cost or work to a neighbour.",
        "It is seen and talked about afterwards, and the targets stay as they are.",
        "Targets that work against each other are found when they are set, and changed.",
        "Departments share targets where they meet, and heads have given up a number of their own for a better total.",
      ],
    },
  ],
};
