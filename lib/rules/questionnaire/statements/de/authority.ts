import { translated } from "../../translation";

export const AUTHORITY_DE = translated(
  "authority",
  "Befugnis über Abteilungen hinweg",
  "Jemand darf entscheiden, was zwischen Abteilungen liegt, und alle wissen, wer.",
  [
    [
      "Jemand anders als die Geschäftsführung hat Befugnis über alle Abteilungen.",
      "Wer außer der Geschäftsführung kann zwei Leitungen sagen, was zu tun ist, und es wird getan?",
      "Niemand; jede Leitung ist nur der Geschäftsführung verantwortlich.",
      "Jemand koordiniert und wird höflich übergangen, wenn es eine Abteilung etwas kostet.",
      "Eine Person redet in den meisten Abteilungen mit; ein, zwei sind tabu.",
      "Eine Person darf im Betrieb jede Abteilung anweisen, und die Leitungen folgen.",
      "Diese Befugnis ist schriftlich, wurde diesen Monat gegen den Wunsch einer Leitung genutzt und hielt.",
    ],
    [
      "Entscheidungen, die mehrere Abteilungen betreffen, fallen innerhalb von Tagen.",
      "Wie lange dauerte die letzte solche Entscheidung, von der Frage bis zur Antwort?",
      "Monate; die meisten solchen Fragen bleiben ohne Antwort.",
      "Wochen, über mehrere Sitzungen, jedes Mal mit denselben Argumenten.",
      "Eine bis zwei Wochen, schneller, wenn jemand drängt.",
      "Binnen einer Woche; alle wissen, wohin solche Fragen gehen.",
      "In der Regel zwei, drei Tage, mit festgehaltenem Datum von Frage und Antwort.",
    ],
    [
      "Die Strategie ist in den Plan jeder Abteilung übersetzt.",
      "Kann eine Leitung zeigen, welche Zeile ihres Plans welchem Teil der Strategie dient?",
      "Die Strategie steckt im Kopf der Geschäftsführung oder in einer Präsentation, die niemand nutzt.",
      "Die Leitungen kennen die Überschriften und planen wie immer.",
      "Einige Abteilungen haben Pläne daraus abgeleitet; die anderen machen weiter.",
      "Jede Abteilung hat einen aus der Strategie abgeleiteten Jahresplan.",
      "Jeder Quartalsplan nennt, wem er dient, und eine Person prüft, ob die Pläne zusammenpassen.",
    ],
    [
      "Eine Person entscheidet Zielkonflikte zwischen Abteilungen.",
      "Wenn Tempo für die eine Abteilung Kosten für die andere bedeutet: Wer entscheidet?",
      "Niemand; die stärkere Abteilung setzt sich durch.",
      "Man redet, bis eine Seite aufgibt oder die Geschäftsführung einschreitet.",
      "Es kommt auf das Thema an, und jedes Mal wird gestritten, wer entscheidet.",
      "Eine Person entscheidet, und die Leitungen bringen Zielkonflikte dorthin.",
      "Eine Person entscheidet nach vereinbarten Zahlen, nennt den Grund, und beide Seiten handeln in derselben Woche danach.",
    ],
    [
      "Wer was entscheiden darf, ist schriftlich und bekannt.",
      "Könnte eine Teamleitung nachsehen, wie viel sie ausgeben und wen sie einstellen darf?",
      "Nichts ist schriftlich; man merkt seine Grenze, wenn man sie überschreitet.",
      "Es gibt Ausgabengrenzen, alles andere ist Gewohnheit.",
      "Es gibt eine Liste der Entscheidungsrechte, und die halbe Führung hat sie nie gesehen.",
      "Entscheidungsrechte sind für alle Leitungen schriftlich und gelten im Zweifel.",
      "Sie reichen bis zur Teamleitung, werden jährlich durchgesehen, und in diesem Quartal hat niemand vergeblich oben gefragt.",
    ],
  ],
);
