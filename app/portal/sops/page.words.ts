import { inBoth } from "@/lib/rules/questionnaire/locales";

export const WORDS = inBoth({
  en: {
    sops: "SOPs",
    nothingInUseYet: "Nothing in use yet",
    noTextIsKept: "No text is kept here",
    whatIsInUse: "What is in use in your department, and what you must follow",
    everythingInUseHeads:
      "Everything in use; heads see what is in use in their department or what they must follow",
    theProceduresThatYou:
      "The procedures that you work by will stand here once they are approved and in use.",
    theProceduresInUse:
      "The procedures in use are kept elsewhere; Deliverables names them and who owns each.",
  },
  de: {
    sops: "Abläufe",
    nothingInUseYet: "Noch nichts in Gebrauch",
    noTextIsKept: "Hier liegt kein Text",
    whatIsInUse: "Was in Ihrer Abteilung in Gebrauch ist, und was für Sie gilt",
    everythingInUseHeads:
      "Alles, was in Gebrauch ist; Leitungen sehen, was in ihrer Abteilung in Gebrauch ist oder was für sie gilt",
    theProceduresThatYou:
      "Die Abläufe, nach denen Sie arbeiten, stehen hier, sobald sie genehmigt und in Gebrauch sind.",
    theProceduresInUse:
      "Die gültigen Abläufe liegen an anderer Stelle; unter Ergebnisse steht, welche es sind und wem jeder gehört.",
  },
});
