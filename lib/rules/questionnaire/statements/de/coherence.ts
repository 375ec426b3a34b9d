import { translated } from "../../translation";

export const COHERENCE_DE = translated(
  "coherence",
  "Zusammenspiel der Abteilungen",
  "Was eine Abteilung tut, hilft der nächsten, und alle ziehen in dieselbe Richtung.",
  [
    [
      "Arbeit geht von Abteilung zu Abteilung, ohne dass jemand nachfassen muss.",
      "Denken Sie an den letzten Auftrag durch drei Abteilungen: Wie oft musste jemand fragen, wo er bleibt?",
      "Arbeit geht zwischen Abteilungen regelmäßig verloren, und erst eine Beschwerde bringt sie zurück.",
      "Jede Übergabe kostet Anrufe und Nachrichten; manche verbringen ihre Tage mit Nachfassen.",
      "Übergaben gelingen unter Leuten, die sich kennen, und stocken, wenn jemand fehlt.",
      "Was bis wann in welcher Form übergeben wird, ist vereinbart; nachgefasst wird selten.",
      "Arbeit läuft von selbst weiter, der Empfänger muss nie zurückfragen, und verspätete Übergaben werden gezählt.",
    ],
    [
      "Die Prioritäten der Abteilungen passen zusammen.",
      "Wenn jede Leitung die drei Prioritäten des Quartals aufschriebe: Stimmten die Listen überein?",
      "Jede Abteilung hat eine eigene Liste, und die Listen widersprechen sich.",
      "Prioritäten werden gemeinsam verkündet, und nach Wochen verfolgt jede Abteilung ihre eigenen.",
      "Über das Wichtigste ist man sich einig, nicht darüber, was dafür warten muss.",
      "Es gibt eine Liste, und der Plan jeder Abteilung lässt sich auf sie zurückführen.",
      "Die Liste wird jedes Quartal von allen gemeinsam festgelegt, und jede Leitung kann sagen, worauf sie verzichtet hat.",
    ],
    [
      "Was der Vertrieb zusagt, kann der Betrieb liefern.",
      "Wie viele der letzten zehn Abschlüsse enthielten einen Termin, Preis oder Umfang, von dem der Betrieb erst nach der Unterschrift erfuhr?",
      "Die meisten Abschlüsse enthalten etwas, das der Betrieb nicht kann und zu spät erfährt.",
      "Sonderzusagen sind üblich, und gestritten wird nach der Unterschrift.",
      "Übliche Abschlüsse sind unproblematisch; jeder größere bringt eine Überraschung.",
      "Der Vertrieb weiß, was sich zusagen lässt, und fragt bei allem anderen vorher.",
      "Der Vertrieb sieht die Kapazität vor der Zusage, und in diesem Quartal hat keine überrascht.",
    ],
    [
      "Geld und Leute gehen dorthin, wo der Plan sie braucht, und Finanzen und Produkt sind sich darin einig.",
      "Als der Plan sich zuletzt änderte: Sind Budget und Leute mitgegangen?",
      "Leute bekommt, wer am lautesten fragt; das Budget ist das vom Vorjahr mit Aufschlag.",
      "Finanzen und Produkt planen getrennt und finden den Widerspruch mitten im Jahr.",
      "Das Jahresbudget passt zum Plan und bewegt sich nicht mehr, wenn der Plan es tut.",
      "Budget und Leute werden jedes Quartal gemeinsam durchgesehen, und jedes Mal wird etwas verschoben.",
      "Finanzen und Produkt führen einen gemeinsamen Plan; eine Verschiebung ist in zwei Wochen entschieden, mit Zahlen, die beide gelten lassen.",
    ],
    [
      "Keine Abteilung erreicht ihre Ziele auf Kosten einer anderen.",
      "Hatte zuletzt eine Abteilung ein gutes Quartal, weil eine andere ein schlechtes hatte?",
      "Das geschieht ständig, und Boni belohnen es.",
      "Jedes Quartal wird ein Ziel erreicht, indem Kosten oder Arbeit zum Nachbarn wandern.",
      "Es fällt auf und wird hinterher besprochen; die Ziele bleiben, wie sie sind.",
      "Ziele, die gegeneinander arbeiten, fallen beim Setzen auf und werden geändert.",
      "Wo Abteilungen sich berühren, teilen sie Ziele, und Leitungen haben für ein besseres Ganzes auf eine eigene Zahl verzichtet.",
    ],
  ],
);
