import { inBoth } from "@/lib/rules/questionnaire/locales";

export const WORDS = inBoth({
  en: {
    approving: "Approving…",
    takeItBack: "Take it back",
    sendItBack: "Send it back",
    whatIsToChange: "What is to change",
    takeItBackTo: "Take it back to draft",
    sendItBackTo: "Send it back to draft",
    approveVersion: (number: string | number) => `Approve version ${number}`,
    youWroteSomeOf:
      "You wrote some of this version, so somebody else approves it: a colleague, or the client's CEO in their portal.",
  },
  de: {
    approving: "Wird genehmigt …",
    takeItBack: "Zurücknehmen",
    sendItBack: "Zurückgeben",
    whatIsToChange: "Was zu ändern ist",
    takeItBackTo: "Wieder zum Entwurf machen",
    sendItBackTo: "Zum Entwurf zurückgeben",
    approveVersion: (number) => `Fassung ${number} genehmigen`,
    youWroteSomeOf:
      "Sie haben an dieser Fassung geschrieben, deshalb genehmigt sie jemand anders: eine Kollegin, ein Kollege oder die Geschäftsführung des Kunden in ihrem Portal.",
  },
});
