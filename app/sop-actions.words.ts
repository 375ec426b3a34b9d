import { inBoth } from "@/lib/rules/questionnaire/locales";

export const WORDS = inBoth({
  en: {
    inUse: "In use.",
    approved: "Approved.",
    reviewed: "Reviewed.",
    withdrawn: "Withdrawn.",
    signedOff: "Signed off.",
    backToDraft: "Back to draft.",
    submittedForReview: "Submitted for review.",
    aNewVersionIs: "A new version is drafted.",
  },
  de: {
    inUse: "In Gebrauch.",
    approved: "Genehmigt.",
    reviewed: "Durchgesehen.",
    withdrawn: "Zurückgezogen.",
    signedOff: "Bestätigt.",
    backToDraft: "Wieder Entwurf.",
    submittedForReview: "Zur Durchsicht gegeben.",
    aNewVersionIs: "Eine neue Fassung ist entworfen.",
  },
});
