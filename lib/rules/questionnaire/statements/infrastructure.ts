import type { DimensionText } from "../statement";

export const INFRASTRUCTURE: DimensionText = {
  dimension: "infrastructure",
  title: "Operating infrastructure",
  about: "Procedures, meeting rhythms and accountability exist and are used.",
  statements: [
    {
      id: "I1",
      dimension: "infrastructure",
      statement: "Written procedures (SOPs) exist for the core processes and are used.",
      question: "When did somebody last open a procedure to do the work, and not to show it to a visitor?",
      anchors: [
        "There are none.",
        "A few exist in folders, and people ask a colleague instead.",
        "About half the core processes have one, used mainly for newcomers.",
        "All core processes have one, and those who do the work have signed them off.",
        "All are in use, reviewed within the year, and what is done in practice has been checked against them.",
      ],
    },
    {
      id: "I2",
      dimension: "infrastructure",
      statement: "Regular meetings and reports happen as scheduled.",
      question: "How many of the scheduled leadership meetings of the last eight weeks took place?",
      anchors: [
        "There is no rhythm; we meet when something burns.",
        "Meetings are scheduled, and fall away in most busy weeks.",
        "About two in three take place, often without the report they need.",
        "Nine in ten take place on time with an agenda and the report.",
        "All took place for a quarter, also without the CEO, and ended on time.",
      ],
    },
    {
      id: "I3",
      dimension: "infrastructure",
      statement: "Every seat has one accountable person, with numbers.",
      question: "For each box of your chart: who answers for it, and by which number?",
      anchors: [
        "There is no chart, or it shows names without responsibilities.",
        "Some seats have two people or none, and nobody answers for a number.",
        "Each seat has a person; few have a number.",
        "Every seat has one person, a short list of responsibilities, and at least one number.",
        "The numbers are reviewed weekly, and seats are changed when the work changes, not when somebody leaves.",
      ],
    },
    {
      id: "I4",
      dimension: "infrastructure",
      statement: "A scorecard leads the meetings, and agreed actions get done.",
      question: "Of the actions agreed in last month's meetings, how many are done?",
      anchors: [
        "There is no scorecard, and nobody writes down what was agreed.",
        "Actions are noted, and come up again when somebody remembers.",
        "A scorecard is shown, then the talk goes elsewhere; about half the actions are done.",
        "The scorecard sets the agenda, and four in five actions are done by their date.",
        "Every number that is off gets an action with an owner and a date, and overdue ones are the first point.",
      ],
    },
    {
      id: "I5",
      dimension: "infrastructure",
      statement: "A new executive could learn from documents, within a month, how the company is run.",
      question: "If somebody senior started on Monday, what could you give them to read?",
      anchors: [
        "Nothing; they would have to ask the founder for weeks.",
        "An old chart and a folder of loose files.",
        "Documents for some departments; the rest is told.",
        "Chart, procedures, meeting rhythm and numbers are in one place and mostly current.",
        "Everything is in one place and current, and somebody has already found their feet with it within a month.",
      ],
    },
  ],
};
