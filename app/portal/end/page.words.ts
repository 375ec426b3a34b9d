import { inBoth } from "@/lib/rules/questionnaire/locales";

export const WORDS = inBoth({
  en: {
    yourCompany: "your company",
    saveTheFile: "save the file",
    takeYourDataAlong: "Take your data along",
    haveEverythingDeleted: "Have everything deleted",
    yourDataEndAnd: "Your data, end and deletion",
    visibleToTheCeo: "Visible to the CEO, and to your consultants",
    theWorkHasEnded: (day: string | number) => `The work has ended. You read this portal until ${day}.`,
    thisPortalIsOpen: "This portal is open. Once the work has ended it becomes an archive to read.",
    everythingThatWasShared: (firmName: string | number) =>
      `Everything that was shared with you, as one file that any computer opens. You ask for it; an owner of ${firmName} grants it or tells you why not within 14 days, and without an answer it is granted. Then you save it within 30 days. The consultants’ own notes, drafts and rates are not in it, and what was confidential stays so.`,
    holdsAnswersDiagnosesHours: (firmName: string | number, clientName: string | number) =>
      `${firmName} holds answers, diagnoses, hours, procedures and files of ${clientName} here. You can ask them to delete all of it for good. An owner there begins it or tells you why not within 14 days; once it is begun, 30 days pass in which the portal is closed and it can still be called off, and then it is gone. You get a certificate of what went. Take your data along first: nothing brings it back.`,
  },
  de: {
    yourCompany: "Ihrem Unternehmen",
    saveTheFile: "die Datei zu speichern",
    takeYourDataAlong: "Ihre Daten mitnehmen",
    haveEverythingDeleted: "Alles löschen lassen",
    yourDataEndAnd: "Ihre Daten, Ende und Löschung",
    visibleToTheCeo: "Sichtbar für die Geschäftsführung und für Ihre Beratung",
    theWorkHasEnded: (day) => `Die Zusammenarbeit ist beendet. Sie können dieses Portal bis ${day} lesen.`,
    thisPortalIsOpen:
      "Dieses Portal ist offen. Ist die Zusammenarbeit beendet, wird es zu einem Archiv, das Sie lesen.",
    everythingThatWasShared: (firmName) =>
      `Alles, was für Sie freigegeben wurde, als eine Datei, die jeder Rechner öffnet. Sie bitten darum; eine Inhaberin oder ein Inhaber von ${firmName} gewährt es oder sagt Ihnen binnen 14 Tagen, warum nicht. Ohne Antwort gilt es als gewährt. Danach speichern Sie die Datei binnen 30 Tagen. Eigene Notizen, Entwürfe und Sätze der Beratung sind nicht darin, und Vertrauliches bleibt vertraulich.`,
    holdsAnswersDiagnosesHours: (firmName, clientName) =>
      `${firmName} bewahrt hier Antworten, Diagnosen, Stunden, Abläufe und Dateien von ${clientName} auf. Sie können darum bitten, all das endgültig zu löschen. Eine Inhaberin oder ein Inhaber dort beginnt damit oder sagt Ihnen binnen 14 Tagen, warum nicht. Ist die Löschung begonnen, bleibt das Portal 30 Tage geschlossen; so lange lässt sie sich abbrechen, danach ist alles fort. Sie erhalten eine Bescheinigung darüber, was gelöscht wurde. Nehmen Sie Ihre Daten vorher mit: Nichts bringt sie zurück.`,
  },
});
