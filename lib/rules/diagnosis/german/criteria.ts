import type { Said } from "./said";

/** The criteria, and the gates before a full role. */
export const CRITERIA_DE: Readonly<Record<string, Said>> = {
  exposed: {
    title: "Mehrere Abteilungen könnten auseinanderziehen",
    sentence:
      "{exposedDepartments} Abteilungen haben ein Team und eigene Ziele; jede kann also gut arbeiten, während es das Unternehmen nicht tut.",
    otherwise:
      "Abteilungen mit Team und eigenen Zielen: {exposedDepartments}. Erst ab drei muss jemand darauf achten, dass sie an einem Strang ziehen.",
  },
  incoherent: {
    title: "Die Abteilungen arbeiten nicht als ein Unternehmen",
    sentence:
      "Was zwischen den Abteilungen geschehen muss, geschieht nicht verlässlich[; zusammengenommen {integrationIndex} von 100].",
    otherwise: "Die Abteilungen arbeiten gut genug zusammen[; zusammengenommen {integrationIndex} von 100].",
  },
  "execution-deficit": {
    title: "Das Tagesgeschäft gelingt ungleich",
    sentence:
      "Arbeit, die alle beherrschen, gelingt von Mal zu Mal verschieden[; das Tagesgeschäft steht bei {execution} von 100][, in der schwächsten Abteilung bei {weakestDepartmentExecution}].",
    otherwise: "Das Tagesgeschäft gelingt, wie es soll: Es steht bei {execution} von 100.",
  },
  "ownership-deficit": {
    title: "Eine Abteilung hat niemanden, der ihre Arbeitsweise verbessert",
    sentence:
      "In mindestens einer Abteilung arbeitet niemand daran, wie gearbeitet wird[; im ganzen Unternehmen steht das bei {ownership} von 100][, in der schwächsten Abteilung bei {weakestDepartmentOwnership}].",
    otherwise:
      "Die Abteilungen haben Menschen, die verbessern, wie gearbeitet wird: Das steht bei {ownership} von 100.",
  },
  "ownership-binds": {
    title: "Dass niemand die Arbeit verbessert, ist das größere Problem",
    sentence:
      "Das Tagesgeschäft steht deutlich besser da als die Sorge dafür, wie es getan wird; dass niemand dafür zuständig ist, bremst das Unternehmen mehr als fehlende Disziplin.",
    otherwise:
      "Das Tagesgeschäft ist etwa so schwach wie die Sorge dafür, wie es getan wird; gleichmäßige Arbeit kommt also zuerst: Ein Prozess, an den sich niemand hält, lässt sich nicht verbessern.",
  },
  "breaking-down": {
    title: "Mehrere Zeichen eines Bruchs zeigen sich zugleich",
    sentence:
      "Mindestens drei der fünf typischen Zeichen dafür, dass ein Unternehmen auseinanderfällt, zeigen sich gleichzeitig.",
    otherwise:
      "Weniger als drei der fünf typischen Zeichen dafür, dass ein Unternehmen auseinanderfällt, zeigen sich.",
  },
  "layers-hold": {
    title: "Arbeit, Abteilungen und Ganzes stehen fest",
    sentence:
      "Das Tagesgeschäft ({execution} von 100), die Sorge dafür, wie es getan wird ({ownership}), und das Zusammenspiel ({integrationIndex}) stehen fest.",
    otherwise:
      "Noch steht nicht alles fest[; das Tagesgeschäft bei {execution} von 100][; die Sorge dafür, wie es getan wird, bei {ownership}][; das Zusammenspiel bei {integrationIndex}].",
  },
  "several-lanes": {
    title: "Mehrere Abteilungen haben niemanden, der ihre Arbeitsweise verbessert",
    sentence: "{lanesWithoutOwner} Abteilungen laufen, ohne dass jemand verbessert, wie sie arbeiten.",
    otherwise: "Höchstens eine Abteilung läuft, ohne dass jemand verbessert, wie sie arbeitet.",
  },
  "runs-through-ceo": {
    title: "Das Unternehmen läuft über die Geschäftsführung",
    sentence:
      "Was mehrere Abteilungen betrifft, endet noch bei der Geschäftsführung[; ohne sie auszukommen steht bei {founder} von 100][; dass jemand anders entscheiden kann, bei {authority}].",
    otherwise: "Das Unternehmen kann ohne die Geschäftsführung entscheiden und eine Weile laufen.",
  },
  "permanent-wanted": {
    title: "Eine Festanstellung ist möglich",
    sentence: "Nichts begrenzt die Rolle in der Zeit; eine Festanstellung ist also möglich.",
    otherwise:
      "Gewünscht ist jemand auf Zeit, der aufbaut, wie das Unternehmen geführt wird, und es übergibt; keine Festanstellung.",
  },
  "budget-carries-coo": {
    title: "Das Budget trägt einen COO in Vollzeit",
    sentence:
      "Was vorgesehen ist, deckt {budgetShare} % dessen, was ein COO in Vollzeit üblicherweise im Jahr kostet; die Rolle lässt sich also bezahlen.",
    otherwise:
      "Was vorgesehen ist, deckt {budgetShare} % dessen, was ein COO in Vollzeit üblicherweise im Jahr kostet. Ein Fractional COO tut dieselbe Arbeit für einen Teil der Woche.",
  },
  "infrastructure-in-use": {
    title: "Wie das Unternehmen geführt wird, ist aufgeschrieben und in Gebrauch",
    sentence:
      "Abläufe, feste Besprechungen und klare Zuständigkeiten sind in Gebrauch ({infrastructure} von 100); ein COO in Vollzeit kann also vom ersten Monat an führen.",
    otherwise:
      "Abläufe, feste Besprechungen und klare Zuständigkeiten sind noch nicht in Gebrauch ({infrastructure} von 100); ein COO in Vollzeit würde das erste halbe Jahr damit verbringen, sie aufzubauen.",
  },
  "budget-carries-director": {
    title: "Das Budget trägt eine fest angestellte Leitung Operations",
    sentence: "Das genannte Jahresbudget deckt eine fest angestellte Leitung Operations.",
    otherwise:
      "Ein Budget für eine fest angestellte Leitung ist nicht genannt oder reicht nicht. Dieselbe Arbeit lässt sich für einen Teil der Woche einkaufen.",
  },
};
