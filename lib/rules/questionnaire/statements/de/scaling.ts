import { translated } from "../../translation";

export const SCALING_DE = translated(
  "scaling",
  "Wachstum, das trägt",
  "Mehr Geschäft macht das Unternehmen stärker und nicht nur beschäftigter.",
  [
    [
      "Wachstum macht die einzelne Leistung billiger, nicht mühsamer.",
      "Was kostet Sie heute ein Auftrag, Projekt oder Kunde, verglichen mit dem Vorjahr?",
      "Jeder neue Kunde macht die Arbeit für alle anderen spürbar schwerer.",
      "Die Kosten je Stück steigen mit jedem starken Monat, soweit man es sagen kann.",
      "Die Kosten je Stück sind trotz Wachstum gleich geblieben.",
      "Die Kosten je Stück werden gemessen und sind im Jahr gesunken.",
      "Sie sinken seit zwei Jahren mit jedem Wachstumsschritt, und wir wissen, welche Änderung es war.",
    ],
    [
      "Mehr Menge braucht nicht ebenso viele Leute mehr.",
      "Als die Menge zuletzt um ein Fünftel wuchs: Wie viele Leute kamen dazu?",
      "Mehr Leute als Menge: Jeder Schritt bringt auch Koordinatoren mit.",
      "Die Leute wachsen so schnell wie die Menge; auf jede Spitze folgt Einstellung.",
      "Etwas weniger Leute als Menge, vor allem durch Überstunden.",
      "Deutlich weniger Leute als Menge, weil der Ablauf geändert wurde.",
      "Ein Fünftel mehr wurde ohne Einstellung geschafft, in gleicher Qualität und ohne Überstunden.",
    ],
    [
      "Freigaben bremsen die Arbeit nicht.",
      "Wie viele müssen zustimmen, bevor ein üblicher Auftrag, Kauf oder eine Änderung weitergeht?",
      "Drei und mehr Unterschriften für Alltägliches; die meiste Zeit liegt die Arbeit und wartet.",
      "Zwei Freigaben für fast alles, jede dauert oft Tage.",
      "Alltägliches braucht keine oder eine; alles darüber wartet auf eine Sitzung.",
      "Freigaben gibt es nur über einer Grenze, und sie kommen am selben Tag.",
      "Freigaben und ihre Dauer werden gezählt; die nie nein sagten, wurden dieses Jahr abgeschafft.",
    ],
    [
      "Die Marge hält, während der Umsatz wächst.",
      "Wie hat sich die Rohmarge im Wachstum des letzten Jahres bewegt?",
      "Sie fiel um mehrere Punkte; mit mehr Arbeit verdienen wir weniger.",
      "Sie bröckelt jedes Jahr etwas, und niemand könnte sagen, wohin.",
      "Sie schwankt; gute und schlechte Quartale heben sich auf.",
      "Sie hielt über das Jahr, und die Gründe sind je Produkt oder Kunde bekannt.",
      "Sie stieg zwei Jahre mit dem Umsatz, und wir wissen, welche Entscheidungen es waren.",
    ],
    [
      "Eine neue Führungskraft wirkt nach wenigen Wochen.",
      "Wie lange brauchte die letzte neue Führungskraft, bis sie entschied, ohne herumzufragen?",
      "Ein halbes Jahr oder mehr; manche geben vorher auf.",
      "Drei bis sechs Monate des Mitlaufens.",
      "Etwa drei Monate, je nachdem, wer Zeit zum Erklären findet.",
      "Sechs bis acht Wochen, mit Plan und Unterlagen für den ersten Monat.",
      "Binnen vier Wochen, nach einem Plan, dem auch die letzten drei Neuen folgten.",
    ],
  ],
);
