import { inBoth } from "@/lib/rules/questionnaire/locales";

export const WORDS = inBoth({
  en: {
    withLowConfidence: "With low confidence",
    oneOfItsFunctions: "one of its functions",
    noNewOperationsRole: "No new operations role is needed.",
    itCallsFor: (roleInSentence: string | number) => `It calls for ${roleInSentence}.`,
    noNewOperationsRole2: "No new operations role would be needed.",
    itWouldCallFor: (roleInSentence: string | number) => `It would call for ${roleInSentence}.`,
    withLowConfidence2: (lowerFirst: string | number) => `With low confidence – ${lowerFirst}`,
    onOfTheAnswers: (round: string | number) => `On ${round} % of the answers – too thin to decide on`,
    knowsWhatHasTo: (companyName: string | number) =>
      `${companyName} knows what has to be done, and does not yet do it the same way every day.`,
    somebodyAlreadyHoldsThe:
      "Somebody already holds the role this calls for, so change what the role may decide before hiring anyone else.",
    somebodyAlreadyHoldsThe2:
      "Somebody already holds the role this would call for; ask more people before changing what the role may decide.",
    tooLittleHasBeen: (companyName: string | number) =>
      `Too little has been answered to say what ${companyName} needs; more people should answer before anything is decided.`,
    theWorkAtRuns: (companyName: string | number, b: string | number) =>
      `The work at ${companyName} runs, but ${b} has nobody who builds how it is done.`,
    nothingAtIsWeak: (companyName: string | number) =>
      `Nothing at ${companyName} is weak enough to call for another operations role, though not everything that keeps it running is built yet.`,
    holdsTogetherDailyWork: (companyName: string | number) =>
      `${companyName} holds together: daily work, its functions and what lies between them are sound, and the way it is run is written down and used.`,
    theDepartmentsOfNo: (companyName: string | number) =>
      `The departments of ${companyName} no longer add up to one company: the trouble lies between them, and mending any one of them would not end it.`,
    theDepartmentsOfBegin: (companyName: string | number) =>
      `The departments of ${companyName} begin to rub where they meet: what holds the company back lies between them, and mending any one of them would not end it.`,
  },
  de: {
    withLowConfidence: "Mit geringer Sicherheit",
    oneOfItsFunctions: "einer der Bereiche",
    noNewOperationsRole: "Eine neue Rolle in Operations wird nicht gebraucht.",
    itCallsFor: (roleInSentence) => `Gebraucht wird ${roleInSentence}.`,
    noNewOperationsRole2: "Eine neue Rolle in Operations würde nicht gebraucht.",
    itWouldCallFor: (roleInSentence) => `Gebraucht würde ${roleInSentence}.`,
    withLowConfidence2: (lowerFirst) => `Mit geringer Sicherheit – ${lowerFirst}`,
    onOfTheAnswers: (round) => `Auf ${round} % der Antworten gestützt, also zu dünn für eine Entscheidung`,
    knowsWhatHasTo: (companyName) =>
      `${companyName} weiß, was zu tun ist, und tut es noch nicht jedes Mal gleich.`,
    somebodyAlreadyHoldsThe:
      "Die Rolle, die das verlangt, hat schon jemand inne; ändern Sie, was sie entscheiden darf, bevor Sie jemand anderen einstellen.",
    somebodyAlreadyHoldsThe2:
      "Die Rolle, die das verlangen würde, hat schon jemand inne; fragen Sie mehr Menschen, bevor Sie ändern, was sie entscheiden darf.",
    tooLittleHasBeen: (companyName) =>
      `Um zu sagen, was ${companyName} braucht, ist zu wenig beantwortet; bevor etwas entschieden wird, sollten mehr Menschen antworten.`,
    theWorkAtRuns: (companyName, b) =>
      `Die Arbeit bei ${companyName} läuft, aber ${b} hat niemanden, der aufbaut, wie sie getan wird.`,
    nothingAtIsWeak: (companyName) =>
      `Nichts bei ${companyName} ist schwach genug, um eine weitere Rolle in Operations zu verlangen; noch ist aber nicht alles aufgebaut, was es am Laufen hält.`,
    holdsTogetherDailyWork: (companyName) =>
      `${companyName} hält zusammen: Tagesgeschäft, Bereiche und das, was zwischen ihnen liegt, sind gesund, und wie das Unternehmen geführt wird, ist aufgeschrieben und in Gebrauch.`,
    theDepartmentsOfNo: (companyName) =>
      `Die Abteilungen von ${companyName} ergeben zusammen kein Unternehmen mehr: Das Problem liegt zwischen ihnen, und keine für sich zu verbessern würde es beenden.`,
    theDepartmentsOfBegin: (companyName) =>
      `Die Abteilungen von ${companyName} beginnen sich dort zu reiben, wo sie aufeinandertreffen: Was das Unternehmen bremst, liegt zwischen ihnen, und keine für sich zu verbessern würde es beenden.`,
  },
});
