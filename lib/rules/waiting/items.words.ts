import { inBoth } from "@/lib/rules/questionnaire/locales";

export const WORDS = inBoth({
  en: {
    statementIssued: (number: string | number) => `Statement No. ${number} was issued`,
    reportShared: (name: string | number) => `${name} was shared with you`,
    chartInForce: "Who owns what: a new chart is in force",
    oneStatement: "One statement",
    statements: (asked: string | number) => `${asked} statements`,
    signOff: (title: string | number) => `Sign off “${title}”`,
    withWord: (ownerName: string | number) => `, with ${ownerName}`,
    beginTheQuestionnaire: "Begin the questionnaire",
    readAndSignIt: (title: string | number) => `Read “${title}”, and sign it off`,
    readWhichIsIn: (title: string | number) => `Read “${title}”, which is in review`,
    versionWaitsForApproval: (toApprove: string | number, title: string | number) =>
      `Version ${toApprove} waits for approval: “${title}”`,
    isToComeInto: (title: string | number) => `“${title}” is to come into use, with you as its owner`,
    goOnWithThe: (answered: string | number, asked: string | number) =>
      `Go on with the questionnaire: ${answered} of ${asked} answered`,
    isLate: (title: string | number, toLowerCase: string | number, whose: string | number) =>
      `“${title}” is late: ${toLowerCase}${whose}`,
    aboutHowTheCompany: (a: string | number, minutesFor: string | number) =>
      `${a} about how the company works today, about ${minutesFor} minutes. You can stop and go on later.`,
    yourConsultantsHaveReopened: (reopenReason: string | number) =>
      `Your consultants have reopened the round: “${reopenReason}” What you answered before is still there; change what you would answer otherwise, and finish again.`,
  },
  de: {
    statementIssued: (number) => `Abrechnung Nr. ${number} wurde ausgestellt`,
    reportShared: (name) => `${name} wurde für Sie freigegeben`,
    chartInForce: "Wem was gehört: Ein neues Bild gilt",
    oneStatement: "Eine Aussage",
    statements: (asked) => `${asked} Aussagen`,
    signOff: (title) => `„${title}“ bestätigen`,
    withWord: (ownerName) => `; es gehört ${ownerName}`,
    beginTheQuestionnaire: "Mit dem Fragebogen beginnen",
    readAndSignIt: (title) => `„${title}“ lesen und bestätigen`,
    readWhichIsIn: (title) => `„${title}“ lesen: zur Durchsicht`,
    versionWaitsForApproval: (toApprove, title) => `Fassung ${toApprove} wartet auf Genehmigung: „${title}“`,
    isToComeInto: (title) => `„${title}“ soll in Gebrauch kommen, und es gehört Ihnen`,
    goOnWithThe: (answered, asked) => `Mit dem Fragebogen fortfahren: ${answered} von ${asked} beantwortet`,
    isLate: (title, toLowerCase, whose) => `„${title}“ ist verspätet: ${toLowerCase}${whose}`,
    aboutHowTheCompany: (a, minutesFor) =>
      `${a} darüber, wie das Unternehmen heute arbeitet, etwa ${minutesFor} Minuten. Sie können unterbrechen und später fortfahren.`,
    yourConsultantsHaveReopened: (reopenReason) =>
      `Ihre Beratung hat die Runde wieder geöffnet: „${reopenReason}“ Was Sie vorher geantwortet haben, steht noch da; ändern Sie, was Sie jetzt anders beantworten würden, und schließen Sie noch einmal ab.`,
  },
});
