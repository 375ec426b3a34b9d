import type { DimensionText } from "../statement";

export const FOUNDER: DimensionText = {
  dimension: "founder",
  title: "Independence from the founder",
  about: "The company works without its CEO standing in the middle of every day.",
  statements: [
    {
      id: "F1",
      dimension: "founder",
      statement: "Operational decisions are made without the CEO.",
      question: "How many decisions did the CEO make last week that somebody else could have made?",
      anchors: [
        "Practically everything waits for the CEO, down to small purchases and single customers.",
        "Heads decide small things and ask about the rest, several times a day.",
        "Routine is decided without the CEO; anything unusual goes up.",
        "Only a few decisions a month reach the CEO, each beyond a limit that is written down.",
        "The CEO hears of operational decisions from the report, and has overturned none this quarter.",
      ],
    },
    {
      id: "F2",
      dimension: "founder",
      statement: "Disputes between departments are settled without the CEO.",
      question: "When two departments last disagreed, who settled it, and how long did it take?",
      anchors: [
        "Every dispute ends in the CEO's office, or lies until it gets there.",
        "Heads try, and most of the time one of them takes it to the CEO.",
        "Small disputes are settled among heads; those about money or people go up.",
        "Somebody other than the CEO settles them within a week, and it stays settled.",
        "Disputes are settled where they arise by an agreed rule; the CEO had none to settle this quarter.",
      ],
    },
    {
      id: "F3",
      dimension: "founder",
      statement: "The company runs for two weeks without the CEO.",
      question: "What happened the last time the CEO was out of reach for two weeks?",
      anchors: [
        "It has never been tried; a day without the CEO already stops work.",
        "Two or three days go well, then calls begin and decisions pile up.",
        "A week works; after two, important things have slipped.",
        "Two weeks work, with a handful of decisions kept for the return.",
        "Two weeks passed without a call, and the numbers did not show when.",
      ],
    },
    {
      id: "F4",
      dimension: "founder",
      statement: "Information gets from one department to another without passing through the CEO.",
      question: "How do departments learn what they need from each other: directly, or from the CEO?",
      anchors: [
        "Only the CEO knows the whole; the others learn from the CEO what their neighbours do.",
        "Important news travels through the CEO, who repeats it in each department's meeting.",
        "Departments talk when there is trouble; in between the CEO connects them.",
        "There is a regular meeting or board where departments inform each other without the CEO.",
        "Whoever needs a figure or a decision of another department finds it the same day without asking upward.",
      ],
    },
    {
      id: "F5",
      dimension: "founder",
      statement: "The CEO's time goes to strategy and the market.",
      question: "Looking at the CEO's calendar of last month, how much was not about daily operations?",
      anchors: [
        "Hardly anything; days are made of interruptions and put-off plans.",
        "About a day a week, the first to go when something comes up.",
        "About half the time, with operations returning whenever it gets busy.",
        "Most of the time, with fixed hours for operations that hold.",
        "Four days in five for three months running, visible in the calendar and in new customers, partners or products.",
      ],
    },
  ],
};
