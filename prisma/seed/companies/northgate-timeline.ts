import type { DemoPast } from "../company";

export const northgatePast: DemoPast = {
  entries: [
    {
      ...{ daysAgo: 362, time: 11 * 60, kind: "call", with: ["Jonas Richter"] },
      text: "First talk. 46 people, nothing gets decided without him; he has not taken two weeks off in five years. Wants to know whether a COO would help.",
    },
    {
      ...{ daysAgo: 120, time: 9 * 60 + 30, kind: "meeting", with: ["Petra Vogel", "Emre Yilmaz"] },
      text: "Walked the night shift from eight until two. Tours are re-planned by phone twice a night; Emre keeps the real list on paper.",
    },
    {
      ...{ daysAgo: 33, time: 16 * 60 + 5, kind: "email", with: ["Laura Conti"] },
      ...{
        sender: "Laura Conti <laura.conti@northgate.example>",
        title: "Promised dates for the new accounts",
      },
      text: "We promised Monday delivery to three new accounts. Dispatch says it cannot hold that before the new tour list is in use. Who decides?",
    },
    {
      ...{ daysAgo: 8, time: 10 * 60, kind: "call", with: ["Petra Vogel"] },
      text: "The tour list works on weekdays. Saturdays still go past it: the weekend team never saw it.",
      next: { title: "Bring the tour list to the weekend team", inDays: 4 },
    },
    {
      ...{ daysAgo: 2, time: 17 * 60 + 40, kind: "note", with: ["Jonas Richter"], byOther: true },
      text: "Jonas mentioned in passing that his daughter is to be asked about the succession. @Daniel Rowe, worth a word at the next meeting?",
    },
    {
      ...{ daysAgo: 1, time: 8 * 60 + 15, kind: "call", with: ["Finn Larsen"], byOther: true },
      text: "The customer desk has stopped calling Jonas about late tours: they call Petra, and it holds.",
    },
  ],
  roles: [
    {
      of: "Petra Vogel",
      title: "Dispatcher",
      employer: "Havelland Logistics",
      fromDaysAgo: 3400,
      untilDaysAgo: 2100,
    },
    { of: "Petra Vogel", title: "Dispatcher", employer: null, fromDaysAgo: 2100, untilDaysAgo: 640 },
    { of: "Petra Vogel", title: "Head of dispatch", employer: null, fromDaysAgo: 640, untilDaysAgo: null },
  ],
};
