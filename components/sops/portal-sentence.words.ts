import { inBoth } from "@/lib/rules/questionnaire/locales";

export const WORDS = inBoth({
  en: {
    procedureIs: "procedure is",
    proceduresAre: "procedures are",
    toSignOff: (signs: string | number) => `${signs} to sign off`,
    nothingWaitsForYou: "Nothing waits for you.",
    toReadAndApprove: (reviews: string | number) => `${reviews} to read and approve`,
    youHave: (join: string | number) => `You have ${join}.`,
    inUse: (inUse: string | number, b: string | number) => `${inUse} ${b} in use`,
  },
  de: {
    procedureIs: "Ablauf ist",
    proceduresAre: "Abläufe sind",
    toSignOff: (signs) => `${signs} zu bestätigen`,
    nothingWaitsForYou: "Nichts wartet auf Sie.",
    toReadAndApprove: (reviews) => `${reviews} zu lesen und zu genehmigen`,
    youHave: (join) => `Bei Ihnen: ${join}.`,
    inUse: (inUse, b) => `${inUse} ${b} in Gebrauch`,
  },
});
