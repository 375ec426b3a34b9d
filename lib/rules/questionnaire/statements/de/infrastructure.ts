import { translated } from "../../translation";

export const INFRASTRUCTURE_DE = translated(
  "infrastructure",
  "Betriebliche Infrastruktur",
  "Abläufe, feste Runden und Zuständigkeiten bestehen und werden genutzt.",
  [
    [
      "Für die Kernprozesse gibt es schriftliche Abläufe (SOPs), und sie werden benutzt.",
      "Wann hat zuletzt jemand einen Ablauf geöffnet, um danach zu arbeiten, und nicht, um ihn zu zeigen?",
      "Es gibt keine.",
      "Einige liegen in Ordnern, und man fragt lieber Kollegen.",
      "Etwa die Hälfte der Kernprozesse hat einen, vor allem für Neue.",
      "Alle Kernprozesse haben einen, und wer danach arbeitet, hat ihn gezeichnet.",
      "Alle sind in Gebrauch, binnen Jahresfrist durchgesehen und mit der Praxis abgeglichen.",
    ],
    [
      "Feste Sitzungen und Berichte finden wie geplant statt.",
      "Wie viele der geplanten Führungsrunden der letzten acht Wochen fanden statt?",
      "Es gibt keinen Rhythmus; wir treffen uns, wenn es brennt.",
      "Sitzungen sind geplant und fallen in den meisten vollen Wochen aus.",
      "Etwa zwei von drei finden statt, oft ohne den nötigen Bericht.",
      "Neun von zehn finden pünktlich statt, mit Tagesordnung und Bericht.",
      "Ein Quartal lang fanden alle statt, auch ohne die Geschäftsführung, und endeten pünktlich.",
    ],
    [
      "Jede Stelle hat eine verantwortliche Person, mit Zahlen.",
      "Für jedes Kästchen Ihres Organigramms: Wer steht dafür ein, und an welcher Zahl?",
      "Es gibt kein Organigramm, oder es zeigt Namen ohne Aufgaben.",
      "Manche Stellen haben zwei Personen oder keine, und niemand steht für eine Zahl ein.",
      "Jede Stelle hat eine Person; wenige haben eine Zahl.",
      "Jede Stelle hat eine Person, eine kurze Liste von Aufgaben und mindestens eine Zahl.",
      "Die Zahlen werden wöchentlich angesehen, und Stellen ändern sich mit der Arbeit, nicht erst, wenn jemand geht.",
    ],
    [
      "Eine Kennzahlentafel führt durch die Sitzungen, und Vereinbartes wird erledigt.",
      "Wie viele der im letzten Monat vereinbarten Aufgaben sind erledigt?",
      "Es gibt keine Tafel, und niemand schreibt auf, was vereinbart wurde.",
      "Aufgaben werden notiert und tauchen auf, wenn sich jemand erinnert.",
      "Die Tafel wird gezeigt, dann geht das Gespräch woandershin; etwa die Hälfte wird erledigt.",
      "Die Tafel bestimmt die Tagesordnung, und vier von fünf Aufgaben sind zum Termin erledigt.",
      "Jede abweichende Zahl bekommt eine Aufgabe mit Namen und Termin, und Überfälliges ist der erste Punkt.",
    ],
    [
      "Eine neue Führungskraft könnte binnen eines Monats aus Unterlagen lernen, wie das Unternehmen geführt wird.",
      "Wenn am Montag jemand Erfahrenes anfinge: Was könnten Sie zu lesen geben?",
      "Nichts; man müsste wochenlang die Gründerin oder den Gründer fragen.",
      "Ein altes Organigramm und einen Ordner loser Dateien.",
      "Unterlagen für einige Abteilungen; der Rest wird erzählt.",
      "Organigramm, Abläufe, Sitzungsrhythmus und Zahlen liegen an einem Ort und sind meist aktuell.",
      "Alles liegt aktuell an einem Ort, und jemand hat sich damit schon binnen eines Monats zurechtgefunden.",
    ],
  ],
);
