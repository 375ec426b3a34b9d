import { inBoth } from "@/lib/rules/questionnaire/locales";

export const WORDS = inBoth({
  en: {
    notConclusive: "not conclusive",
    whyItStandsHere: "Why it stands here: ",
    earlier: (before: string | number) => ` Earlier: ${before}.`,
    also: (day: string | number, before: string | number) => `${day}, also ${before}`,
    on: (a: string | number, day: string | number) => `${a} on ${day}`,
    stage: (here: string | number, b: string | number) => `Stage: ${here}.${b}`,
    theWayOfA:
      "The way of a growing company, not a score: the higher, the better it holds together. Breakdown comes after functional ownership because there is more to hold together, not because it is better.",
  },
  de: {
    notConclusive: "nicht eindeutig",
    whyItStandsHere: "Warum es hier steht: ",
    earlier: (before) => ` Früher: ${before}.`,
    also: (day, before) => `${day}, auch ${before}`,
    on: (a, day) => `${a} am ${day}`,
    stage: (here, b) => `Stufe: ${here}.${b}`,
    theWayOfA:
      "Der Weg eines wachsenden Unternehmens, keine Note: je höher, desto besser hält es zusammen. Der Bruch kommt nach der Verantwortung in Bereichen, weil mehr zusammenzuhalten ist, nicht weil es besser wäre.",
  },
});
