import type { DimensionText } from "../statement";

export const AUTHORITY: DimensionText = {
  dimension: "authority",
  title: "Authority across departments",
  about: "Somebody may decide what lies between departments, and everybody knows who.",
  statements: [
    {
      id: "A1",
      dimension: "authority",
      statement: "Somebody other than the CEO has authority across all departments.",
      question: "Who, apart from the CEO, can tell two heads what to do, and be followed?",
      anchors: [
        "Nobody; every head answers to the CEO alone.",
        "Somebody coordinates, and is politely ignored when it costs a department something.",
        "One person has a say in most departments, with one or two out of bounds.",
        "One person may direct every department in operations, and heads follow.",
        "That authority is written down, was used this month against a head's wish, and held.",
      ],
    },
    {
      id: "A2",
      dimension: "authority",
      statement: "Decisions that concern several departments are made within days.",
      question: "How long did the last such decision take, from the question to the answer?",
      anchors: [
        "Months; most such questions die without an answer.",
        "Weeks, over several meetings, with the same arguments each time.",
        "One to two weeks, faster if somebody pushes.",
        "Within a week; everybody knows where such questions go.",
        "Two or three days as a rule, with the date of question and answer on record.",
      ],
    },
    {
      id: "A3",
      dimension: "authority",
      statement: "The strategy is translated into every department's plan.",
      question: "Can a department's head show which line of their plan serves which part of the strategy?",
      anchors: [
        "The strategy is in the CEO's head, or in a presentation nobody uses.",
        "Heads know the headlines and plan as they always have.",
        "Some departments have drawn up plans from it; the others carry on.",
        "Every department has a plan for the year drawn from the strategy.",
        "Every department's quarterly plan names what it serves, and one person checks that the plans fit together.",
      ],
    },
    {
      id: "A4",
      dimension: "authority",
      statement: "One person decides trade-offs between departments.",
      question: "When speed for one department means cost for another, who decides?",
      anchors: [
        "Nobody decides; the stronger department gets its way.",
        "It is talked over until one side gives up or the CEO steps in.",
        "It depends on the subject, and who decides is argued each time.",
        "One person decides, and the heads bring trade-offs there.",
        "One person decides from agreed figures, gives the reason, and both sides act on it the same week.",
      ],
    },
    {
      id: "A5",
      dimension: "authority",
      statement: "Who may decide what is written down and known.",
      question: "Could a team leader look up how much they may spend, and whom they may hire?",
      anchors: [
        "Nothing is written; people find out their limits by crossing them.",
        "Spending limits exist, everything else is habit.",
        "A list of decision rights exists, and half the heads have not seen it.",
        "Decision rights are written for all heads and are used when in doubt.",
        "They are written down to team leaders, reviewed every year, and nobody has asked upward in vain this quarter.",
      ],
    },
  ],
};
