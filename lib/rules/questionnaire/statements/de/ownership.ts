import { translated } from "../../translation";

export const OWNERSHIP_DE = translated(
  "ownership",
  "Verantwortung für Abläufe",
  "Jede Funktion hat jemanden, der gestaltet, wie sie arbeitet, und sie nicht nur am Laufen hält.",
  [
    [
      "Jeder Kernprozess hat genau eine namentlich verantwortliche Person.",
      "Könnten drei Kollegen für den wichtigsten Prozess ohne Rückfrage dieselbe Person nennen?",
      "Niemand könnte sagen, wem welcher Prozess gehört; Probleme werden weitergereicht.",
      "Manche Prozesse haben in den Köpfen jemanden, und zwei Leute würden Verschiedene nennen.",
      "Die Hauptprozesse haben jemanden; die zwischen zwei Teams haben niemanden.",
      "Jeder Kernprozess hat eine Person, und die Liste dazu wird benutzt.",
      "Je eine Person, allen bekannt, mit Vertretung, und die Liste ändert sich am Tag des Wechsels.",
    ],
    [
      "Wer einen Prozess verantwortet, verbessert ihn und hält ihn nicht nur am Laufen.",
      "Was wurde in diesem Quartal am Prozess geändert, und was hat es gebracht?",
      "Seit einem Jahr hat sich nichts geändert, außer auf Druck von außen.",
      "Geändert wird, wenn etwas zerbrochen ist, und nach einigen Wochen ist es vergessen.",
      "Ein oder zwei Verbesserungen im Jahr, deren Wirkung nie gemessen wurde.",
      "Jedes Quartal wird bewusst etwas geändert und die Zahl vorher mit der nachher verglichen.",
      "Es gibt eine Liste von Verbesserungen; fast jeden Monat wird eine fertig, und die bewegten Zahlen lassen sich zeigen.",
    ],
    [
      "Abläufe sind aufgeschrieben und aktuell.",
      "Nehmen Sie die Beschreibung eines Kernprozesses: Stimmt sie mit dem überein, was diese Woche getan wurde?",
      "Wie etwas geht, steckt in wenigen Köpfen; ein Dokument gibt es nicht.",
      "Es gibt Dokumente von vor Jahren, die niemand öffnet.",
      "Etwa die Hälfte der Kernprozesse ist beschrieben, teils mit Schritten, die nicht mehr gelten.",
      "Die Kernprozesse sind beschrieben, mit verantwortlicher Person und einem Datum aus dem letzten Jahr.",
      "Jeder Kernprozess ist beschrieben, wird am Tag der Änderung angepasst und dient zur Einarbeitung.",
    ],
    [
      "Was die Funktion bremst, ist bekannt und wird beseitigt.",
      "Was hält Ihre Funktion am meisten auf, und wer arbeitet diesen Monat daran?",
      "Arbeit staut sich an wechselnden Stellen, und niemand könnte sagen, warum.",
      "Alle klagen über denselben Engpass, und niemand hat den Auftrag, ihn zu beseitigen.",
      "Der Engpass ist benannt; die Arbeit daran beginnt und schläft wieder ein.",
      "Der Engpass wird gemessen, jemand beseitigt ihn, und es gibt ein Datum.",
      "Der letzte Engpass ist in diesem Quartal mit messbarem Gewinn verschwunden, der nächste ist gewählt.",
    ],
    [
      "Die Funktion berichtet ihre Ergebnisse klar nach oben.",
      "Könnte die Geschäftsführung auf einer Seite sehen, wie die Funktion im letzten Monat war?",
      "Ergebnisse kommen im Gespräch auf, meist wenn etwas schiefgegangen ist.",
      "Berichte sind lang, spät oder jedes Mal anders, so dass Monate sich nicht vergleichen lassen.",
      "Ein regelmäßiger Bericht zeigt, was getan wurde, aber nicht, ob es genug war.",
      "Eine Seite im Monat stellt Ergebnis und Ziel gegenüber und sagt zu jeder Abweichung, was geschieht.",
      "Jeden Monat dieselbe Seite, ohne Rückfragen geglaubt; in der Sitzung wird danach entschieden.",
    ],
  ],
);
