import type { DimensionText } from "../statement";

export const SCALING: DimensionText = {
  dimension: "scaling",
  title: "Growth that scales",
  about: "More business makes the company stronger, and not only busier.",
  statements: [
    {
      id: "S1",
      dimension: "scaling",
      statement: "Growth makes each unit of work cheaper, not harder.",
      question: "What does one order, project or customer cost you today, compared with a year ago?",
      anchors: [
        "Each new customer makes the work noticeably harder for all the others.",
        "Cost per unit rises with every busy month, as far as anybody can tell.",
        "Cost per unit has stayed the same through growth.",
        "Cost per unit is measured and has fallen over the year.",
        "It has fallen with every step of growth for two years, and we can say which change brought it.",
      ],
    },
    {
      id: "S2",
      dimension: "scaling",
      statement: "More volume does not need as many more people.",
      question: "When volume last grew by a fifth, how many people were added?",
      anchors: [
        "More people than volume: every step of growth brings coordinators too.",
        "People grow as fast as volume; hiring is the answer to every peak.",
        "Somewhat fewer people than volume, mainly by overtime.",
        "Clearly fewer people than volume, because the process was changed.",
        "A fifth more volume was taken on without a hire, at the same quality and without overtime.",
      ],
    },
    {
      id: "S3",
      dimension: "scaling",
      statement: "Approvals do not slow down the work.",
      question: "How many people must agree before a normal order, purchase or change goes ahead?",
      anchors: [
        "Three or more signatures for everyday things; work lies waiting for most of its life.",
        "Two approvals for nearly everything, each often taking days.",
        "Everyday work needs none or one; anything beyond it waits for a meeting.",
        "Approvals are needed only above a limit, and are given within a day.",
        "Approvals are counted and timed; those that never said no were abolished this year.",
      ],
    },
    {
      id: "S4",
      dimension: "scaling",
      statement: "Margin holds while revenue grows.",
      question: "How did gross margin move over the last year's growth?",
      anchors: [
        "It fell by several points; we earn less with more work.",
        "It slips a little each year, and nobody could say where it goes.",
        "It swings; good and bad quarters cancel out.",
        "It held through the year, and its causes are known by product or customer.",
        "It rose with revenue for two years, and we know which decisions did it.",
      ],
    },
    {
      id: "S5",
      dimension: "scaling",
      statement: "A new manager is effective within weeks.",
      question: "How long did the last new manager take to decide without asking around?",
      anchors: [
        "Half a year or more; some give up before.",
        "Three to six months of following others about.",
        "About three months, depending on who finds time to explain.",
        "Six to eight weeks, with a plan and documents for the first month.",
        "Within four weeks, by a plan that the last three newcomers followed too.",
      ],
    },
  ],
};
