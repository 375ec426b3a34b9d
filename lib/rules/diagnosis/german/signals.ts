import type { Said } from "./said";

/** What speaks for a scope. */
export const SIGNALS_DE: Readonly<Record<string, Said>> = {
  handoffs_break: {
    title: "Zwischen den Abteilungen bleibt Arbeit liegen",
    sentence:
      "Was eine Abteilung weitergibt, kommt bei der nächsten nicht vollständig an[; Übergaben sind mit {C1} von 5 bewertet][; dass der Betrieb hält, was der Vertrieb verspricht, mit {C3} von 5].",
  },
  priorities_conflict: {
    title: "Die Abteilungen ziehen in verschiedene Richtungen",
    sentence:
      "Jede Abteilung folgt ihrer eigenen Liste[; Einigkeit über Prioritäten ist mit {C2} von 5 bewertet][; dass Geld und Menschen dorthin gehen, wo der Plan sie braucht, mit {C4} von 5][; dass keine Abteilung auf Kosten einer anderen gewinnt, mit {C5} von 5].",
  },
  ceo_decides: {
    title: "Die Geschäftsführung entscheidet, was andere entscheiden sollten",
    sentence:
      "Betriebliche Entscheidungen und Streitfragen enden noch bei der Geschäftsführung[; ohne sie zu entscheiden ist mit {F1} von 5 bewertet][; ohne sie Streit beizulegen mit {F2} von 5].",
  },
  growth_drags: {
    title: "Mit dem Wachstum wird die Arbeit schwerer",
    sentence:
      "Jeder Schritt des Wachstums kostet mehr Mühe als der vorige[; dass Arbeit mit der Menge billiger wird, ist mit {S1} von 5 bewertet][; mehr Menge ohne ebenso viele Menschen mehr mit {S2} von 5][; eine stabile Marge mit {S4} von 5].",
  },
  decisions_wait: {
    title: "Entscheidungen warten auf jemanden, der sie treffen darf",
    sentence:
      "Entscheidungen, die mehrere Abteilungen betreffen, bleiben liegen[; wie bald sie fallen, ist mit {A2} von 5 bewertet][; dass eine Person zwischen Zielen abwägt, mit {A4} von 5].",
  },
  integration_low: {
    title: "Das Zusammenspiel ist schwach",
    sentence:
      "Wie die Abteilungen zusammenpassen, an der Geschäftsführung hängen, entscheiden und wachsen, steht zusammengenommen bei {integrationIndex} von 100.",
  },
  growth_stalled: {
    title: "Das Wachstum ist nicht mehr, was es war",
    sentence:
      "Das Wachstum ist nicht mehr, was es war[; der Umsatz bewegte sich in den letzten zwölf Monaten um {revenueGrowthPct} %]. Abteilungen, die nicht zusammenarbeiten, sind ein häufiger Grund, wenn auch nicht der einzige.",
  },
  coherence_strained: {
    title: "Die Abteilungen reiben sich aneinander",
    sentence: "Wie gut die Abteilungen zusammenpassen, steht bei {coherence} von 100.",
  },
  founder_strained: {
    title: "Vieles hängt an der Geschäftsführung",
    sentence: "Wie gut das Unternehmen ohne seine Geschäftsführung läuft, steht bei {founder} von 100.",
  },
  authority_strained: {
    title: "Niemand entscheidet über Abteilungen hinweg",
    sentence: "Dass jemand über Abteilungen hinweg entscheiden kann, steht bei {authority} von 100.",
  },
  scaling_strained: {
    title: "Das Wachstum ist mühsam",
    sentence: "Zu wachsen, ohne dass alles schwerer wird, steht bei {scaling} von 100.",
  },
  ownership_low: {
    title: "Niemand verbessert, wie gearbeitet wird",
    sentence:
      "Dass im Unternehmen Menschen dafür stehen und verbessern, wie gearbeitet wird, steht bei {ownership} von 100.",
  },
  lane_without_owner: {
    title: "Eine Abteilung hat niemanden, der sie verbessert",
    sentence:
      "{bindingDepartment} steht bei {weakestDepartmentOwnership} von 100, wo es darum geht, die eigene Arbeitsweise zu verbessern.",
  },
  bottlenecks_stay: {
    title: "Engpässe sind bekannt und bleiben",
    sentence:
      "Prozesse laufen und werden nicht verbessert[; sie zu verbessern ist mit {O2} von 5 bewertet][; bekannte Engpässe zu beseitigen mit {O4} von 5].",
  },
  execution_low: {
    title: "Die tägliche Arbeit schwankt",
    sentence: "Bekannte Arbeit nach Maßstab zu tun, steht bei {execution} von 100.",
  },
  department_execution_low: {
    title: "Eine Abteilung liefert nicht gleichmäßig",
    sentence:
      "Die Abteilung mit der schwächsten täglichen Arbeit steht bei {weakestDepartmentExecution} von 100.",
  },
  rework_and_delay: {
    title: "Arbeit wird wiederholt, und Zusagen verspäten sich",
    sentence:
      "Kunden und Kollegen spüren es[; Arbeit, die beim ersten Mal stimmt, ist mit {E1} von 5 bewertet][; pünktlich gehaltene Zusagen an Kunden mit {E5} von 5].",
  },
  execution_holds: {
    title: "Das Tagesgeschäft läuft gleichmäßig",
    sentence: "Bekannte Arbeit wird nach Maßstab getan: Das steht bei {execution} von 100.",
  },
  ownership_holds: {
    title: "Abteilungen verbessern, wie sie arbeiten",
    sentence:
      "Abteilungen haben Menschen, die verbessern, wie gearbeitet wird: Das steht bei {ownership} von 100.",
  },
  integration_holds: {
    title: "Das Unternehmen hält zusammen",
    sentence: "Die Abteilungen arbeiten als ein Unternehmen: Das steht bei {integrationIndex} von 100.",
  },
  infrastructure_holds: {
    title: "Wie das Unternehmen geführt wird, ist aufgeschrieben und in Gebrauch",
    sentence:
      "Abläufe, feste Besprechungen und klare Zuständigkeiten sind in Gebrauch: Sie stehen bei {infrastructure} von 100.",
  },
};
