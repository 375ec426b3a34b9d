import { inBoth } from "@/lib/rules/questionnaire/locales";

export const WORDS = inBoth({
  en: {
    meetings: "Meetings",
    decisions: "Decisions",
    yourActions: "Your actions",
    putThemIntoYour: "Put them into your calendar",
    youAttendNoMeeting: "You attend no meeting yet",
    othersSeeTheMeetings: "Others see the meetings that they attend, and the actions that are theirs",
    onceYourConsultantsAsk:
      "Once your consultants ask you to a meeting, it stands here with when it is next and what was decided.",
  },
  de: {
    meetings: "Besprechungen",
    decisions: "Entscheidungen",
    yourActions: "Ihre Aufgaben",
    putThemIntoYour: "In Ihren Kalender übernehmen",
    youAttendNoMeeting: "Sie nehmen noch an keiner Besprechung teil",
    othersSeeTheMeetings:
      "Andere sehen die Besprechungen, an denen sie teilnehmen, und ihre eigenen Aufgaben",
    onceYourConsultantsAsk:
      "Sobald Ihre Beratung Sie zu einer Besprechung bittet, steht hier, wann die nächste ist und was entschieden wurde.",
  },
});
