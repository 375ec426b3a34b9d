import { inBoth } from "@/lib/rules/questionnaire/locales";

export const WORDS = inBoth({
  en: {
    apart: " apart",
    noScore: "no score",
    weakest: "0 weakest",
    strongest: "100 strongest",
    talkAboutIt: ": talk about it",
    score: "Score",
    subject: "Subject",
    distance: "Distance",
    viewsOfCeoHeads: "Views of CEO, heads and consultant",
    noViewFrom: (join: string | number) => `No view from ${join}`,
  },
  de: {
    apart: " auseinander",
    noScore: "kein Wert",
    weakest: "0 am schwächsten",
    strongest: "100 am stärksten",
    talkAboutIt: ": sprechen Sie darüber",
    score: "Wert",
    subject: "Thema",
    distance: "Abstand",
    viewsOfCeoHeads: "Sichten von CEO, Leitungen und Beratung",
    noViewFrom: (join) => `Keine Sicht von: ${join}`,
  },
});
