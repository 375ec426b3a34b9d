import type { DimensionText } from "../statement";

export const OWNERSHIP: DimensionText = {
  dimension: "ownership",
  title: "Process ownership",
  about: "Each function has somebody who builds how it works, not only runs it.",
  statements: [
    {
      id: "O1",
      dimension: "ownership",
      statement: "Every core process has one named owner.",
      question:
        "For the process that matters most, could three colleagues name the same owner without asking?",
      anchors: [
        "Nobody could say who owns which process; problems are passed around.",
        "Some processes have an owner in people's minds, and two people would name different ones.",
        "The main processes have an owner, while those between two teams have none.",
        "Every core process has one owner on a list that people use.",
        "One owner each, known to all, with a stand-in, and changed on the list the day a person changes.",
      ],
    },
    {
      id: "O2",
      dimension: "ownership",
      statement: "Owners improve their process and do not only keep it running.",
      question: "What did the owner change in the process this quarter, and what did the change bring?",
      anchors: [
        "Nothing has changed for a year except under pressure from outside.",
        "Changes are made after something breaks, and are forgotten some weeks later.",
        "One or two improvements a year, whose effect was never measured.",
        "Every quarter the owner changes something on purpose and compares the figures before and after.",
        "Owners keep a list of improvements, finish one most months, and can show the figures that moved.",
      ],
    },
    {
      id: "O3",
      dimension: "ownership",
      statement: "Procedures are written down and up to date.",
      question: "Take the written procedure for a core process: does it match what people did this week?",
      anchors: [
        "How things are done is in a few heads; there is no document to look at.",
        "There are documents from years ago that nobody opens.",
        "About half the core processes are written, some of them with steps that no longer apply.",
        "Core processes are written, each with an owner and a date within the last year.",
        "Every core process is written, changed on the day the work changes, and used to train newcomers.",
      ],
    },
    {
      id: "O4",
      dimension: "ownership",
      statement: "What slows the function down is known, and is being removed.",
      question: "What is the one thing that holds your function back, and who is working on it this month?",
      anchors: [
        "Work piles up in different places and nobody could say why.",
        "Everybody complains of the same bottleneck, and nobody has been asked to remove it.",
        "The bottleneck is named, and work on it begins and stops again.",
        "The bottleneck is measured, somebody is removing it, and there is a date.",
        "The last bottleneck was removed this quarter with a measured gain, and the next one is chosen.",
      ],
    },
    {
      id: "O5",
      dimension: "ownership",
      statement: "The function reports its results upward clearly.",
      question: "Could the CEO tell from one page how the function did last month?",
      anchors: [
        "Results come up in conversation, mostly when something has gone wrong.",
        "Reports are long, late, or made afresh each time, so that months cannot be compared.",
        "A regular report shows what was done, but not whether it was enough.",
        "One page a month compares results with targets and says what will be done about each miss.",
        "The same page every month, trusted without asking back; decisions are taken from it in the meeting.",
      ],
    },
  ],
};
