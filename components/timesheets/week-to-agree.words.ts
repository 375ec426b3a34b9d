import { inBoth } from "@/lib/rules/questionnaire/locales";

export const WORDS = inBoth({
  en: {
    ask: "Ask",
    agree: "Agree",
    agreeing: "Agreeing…",
    yourQuestion: "Your question",
    askAboutThisWeek: "Ask about this week",
    agreeTo: (hours: string | number) => `Agree to ${hours}`,
    yourConsultantsReadIt: "Your consultants read it and answer here.",
    statesThatThereWas: (nothingSaidByName: string | number) =>
      `${nothingSaidByName} states that there was nothing this week`,
    areHandedInFor: (hours: string | number) => `${hours} are handed in for you to agree to`,
    agreedToThisWeek: (agreedByName: string | number, day: string | number) =>
      `${agreedByName} agreed to this week on ${day}.`,
    onceYouAgreeThe:
      "Once you agree, the hours can only be changed by a correction that you see here. A statement may round their sum, by 30 minutes at most; it names what was worked, what is charged and the rounding.",
  },
  de: {
    ask: "Fragen",
    agree: "Zustimmen",
    agreeing: "Wird zugestimmt …",
    yourQuestion: "Ihre Frage",
    askAboutThisWeek: "Zu dieser Woche nachfragen",
    agreeTo: (hours) => `${hours} zustimmen`,
    yourConsultantsReadIt: "Ihre Beratung liest sie und antwortet hier.",
    statesThatThereWas: (nothingSaidByName) => `${nothingSaidByName} erklärt, dass es diese Woche nichts gab`,
    areHandedInFor: (hours) => `${hours} sind zur Zustimmung vorgelegt`,
    agreedToThisWeek: (agreedByName, day) => `${agreedByName} hat dieser Woche am ${day} zugestimmt.`,
    onceYouAgreeThe:
      "Haben Sie zugestimmt, lassen sich die Stunden nur noch durch eine Berichtigung ändern, die Sie hier sehen. Eine Abrechnung kann ihre Summe runden, um höchstens 30 Minuten; sie nennt, was geleistet wurde, was berechnet wird und die Rundung.",
  },
});
