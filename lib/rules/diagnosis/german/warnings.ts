import type { Said } from "./said";

export const WARNINGS_DE: Readonly<Record<string, Said>> = {
  wrong_hire_director_for_structural: {
    title: "Für ein Problem, das keine Bereichsleitung lösen kann, wurde eine eingestellt",
    sentence:
      "Vor {hireMonths} wurde jemand eingestellt, um einen Teil des Betriebs zu leiten, während das Problem zwischen den Abteilungen liegt. Diese Person kann sehr gut arbeiten, und das Unternehmen wird sich doch nicht ändern, weil auf dieser Stelle niemand für die anderen Abteilungen entscheiden kann.",
  },
  promoted_without_mandate: {
    title: "Ein neuer Titel und die alte Arbeit",
    sentence:
      "Vor {hireMonths} wurde jemand befördert und behielt die alte Arbeit. Schreiben Sie auf, was die neue Rolle umfasst, was sie entscheiden darf und wer die alte Arbeit übernimmt; bis dahin hat sich nur der Titel geändert.",
  },
  coo_title_on_director: {
    title: "Der COO tut die Arbeit einer Bereichsleitung",
    sentence:
      "Jemand trägt den Titel COO, und noch immer kümmert sich niemand um das, was zwischen den Abteilungen liegt: Diese Person arbeitet in einem Teil des Unternehmens, wie es eine Bereichsleitung täte. Geben Sie der Rolle entweder alle Abteilungen und das letzte Wort zwischen ihnen, oder nennen Sie sie, was sie ist, und besetzen Sie die Rolle des COO.",
  },
  coo_without_authority: {
    title: "Der COO darf nicht über Abteilungen hinweg entscheiden",
    sentence:
      "Es gibt einen COO, und dass jemand über Abteilungen hinweg entscheiden kann, steht bei {authority} von 100. Halten Sie schriftlich fest, dass der COO das letzte Wort hat, wenn Abteilungen uneins sind, und sagen Sie es jeder Leitung.",
    variants: [
      "Der COO kam vor {hireMonths}, und dass jemand über Abteilungen hinweg entscheiden kann, steht bei {authority} von 100. Klären Sie es jetzt, in den ersten Monaten: Halten Sie schriftlich fest, dass der COO das letzte Wort hat, wenn Abteilungen uneins sind, und sagen Sie es jeder Leitung.",
    ],
  },
  seat_filled_problem_remains: {
    title: "Die Rolle ist besetzt, und das Problem ist noch da",
    sentence:
      "Das Unternehmen hat einen COO, und seine Abteilungen arbeiten noch immer nicht als Ganzes. Ändern Sie den Auftrag, bevor Sie wieder einstellen: welche Abteilungen er umfasst, was der COO ungefragt entscheidet und für welche Ergebnisse über Abteilungen hinweg er einsteht.",
    variants: [
      "Der COO kam vor {hireMonths}; die meisten dieser Antworten beschreiben also die Zeit davor. Schreiben Sie den Auftrag jetzt auf (welche Abteilungen er umfasst, was der COO ungefragt entscheidet, welche Ergebnisse zählen) und stellen Sie dieselben Fragen nach einem halben Jahr noch einmal.",
      "Der Fractional COO hat einen Betrieb, der aufgeschrieben und in Gebrauch ist, und ein COO in Vollzeit lässt sich bezahlen. Was bleibt, liegt zwischen den Abteilungen: Erweitern Sie den Auftrag jetzt darum, und planen Sie die Übergabe an einen festen COO.",
      "Das Unternehmen hat eine Leitung Operations, und ein Teil davon hat noch immer niemanden, der seine Arbeitsweise verbessert. Ändern Sie den Auftrag, bevor Sie wieder einstellen: Nehmen Sie diesen Teil in die Zuständigkeit auf, schaffen Sie Zeit dafür, und nennen Sie das Ergebnis, für das die Leitung einsteht.",
      "Das Unternehmen hat eine Betriebsleitung, und das Tagesgeschäft gelingt noch immer ungleich. Ändern Sie den Auftrag, bevor Sie wieder einstellen: auf welchen Maßstäben sie bei allen bestehen darf, welche Zahlen jede Woche angesehen werden und wer ihr dabei den Rücken stärkt.",
    ],
  },
  hire_before_infrastructure: {
    title: "Das Geld ist da, bevor es die Grundlagen sind",
    sentence:
      "Ein COO in Vollzeit ließe sich bezahlen, aber Abläufe, feste Besprechungen und klare Zuständigkeiten stehen bei {infrastructure} von 100. Das erste halbe Jahr einer teuren Rolle ginge in ihren Aufbau.",
    variants: [
      "Ein COO in Vollzeit kam vor {hireMonths}, und Abläufe, feste Besprechungen und klare Zuständigkeiten stehen bei {infrastructure} von 100. Rechnen Sie damit, dass das erste halbe Jahr in ihren Aufbau geht, und messen Sie die Einstellung vorher nicht an Ergebnissen zwischen Abteilungen.",
    ],
  },
  too_early: {
    title: "Zu früh für einen COO",
    sentence:
      "Manches, worum sich ein COO kümmern würde, ist schwach[ (das Zusammenspiel steht bei {integrationIndex} von 100)], aber es gibt noch keine drei Abteilungen mit Team und eigenen Zielen. Vorerst klärt das die Geschäftsführung selbst; ein COO hätte zu wenig zusammenzuhalten.",
  },
  unowned_integration: {
    title: "Nur die Geschäftsführung hält die Abteilungen zusammen",
    sentence:
      "Mehrere Abteilungen haben eigene Ziele, und niemand außer der Geschäftsführung kann zwischen ihnen entscheiden. So fähig die Leitungen auch sind: Alles, was zwei von ihnen betrifft, wartet auf eine Person.",
    variants: [
      "Mehrere Abteilungen haben eigene Ziele, und niemand außer der Geschäftsführung kann zwischen ihnen entscheiden. Das geht heute, weil sie es tut; es gibt als Erstes nach, wenn das Unternehmen wächst.",
    ],
  },
  revenue_band_context: {
    title: "Ein Umsatz, bei dem es gern beginnt",
    sentence:
      "Unternehmen mit 3 bis 10 Millionen Dollar Umsatz spüren meist die erste Reibung, und ein Stocken wird von 5 bis 15 Millionen berichtet. Das ist nur Hintergrund: Im Ergebnis hatte es kein Gewicht.",
  },
  exposure_unknown: {
    title: "Klären Sie zuerst, wie viele Abteilungen für sich stehen",
    sentence:
      "Die Abteilungen arbeiten nicht zusammen, und niemand hat gesagt, ob drei von ihnen ein Team und eigene Ziele haben. Fragen Sie danach, bevor Sie jemanden einstellen: Haben sie es, liegt das Problem zwischen ihnen, und jemand für eine einzelne Abteilung wird es nicht lösen.",
  },
  perception_gap: {
    title: "Geschäftsführung, Leitungen und Beratung sehen verschiedene Unternehmen",
    sentence:
      "Themen, bei denen die Sichten auf dasselbe Unternehmen um mehr als zwei von fünf Stufen auseinanderliegen: {perceptionGaps} von 7. Sprechen Sie darüber, bevor etwas darauf entschieden wird.",
  },
  low_coverage: {
    title: "Viele Aussagen blieben offen",
    sentence: "{coverage} % der Aussagen wurden beantwortet[; {unanswered}].",
  },
  single_respondent: {
    title: "Höchstens die Sicht einer Person",
    sentence:
      "Es hat höchstens eine Person geantwortet. Fragen Sie mindestens noch eine, nach Möglichkeit die Leitung einer Abteilung, bevor Sie danach handeln.",
  },
};
