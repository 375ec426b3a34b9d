import { translated } from "../../translation";

export const EXECUTION_DE = translated(
  "execution",
  "Tägliche Ausführung",
  "Arbeit, die alle beherrschen, gelingt jedes Mal auf dieselbe Weise.",
  [
    [
      "Die Arbeit stimmt beim ersten Mal.",
      "Wie viele der letzten zehn fertigen Arbeiten kamen zur Nachbesserung zurück?",
      "Das meiste kommt mindestens einmal zurück, und Kunden finden die Fehler vor uns.",
      "Etwa jede dritte Arbeit wird nachgebessert, und niemand zählt mit.",
      "Nacharbeit gibt es jede Woche; sie ist schnell erledigt, aber dieselben Fehler kehren wieder.",
      "Nacharbeit wird gezählt und ist selten; jeder Ursache wird nachgegangen.",
      "Nacharbeit ist eine Ausnahme, an die man sich einzeln erinnert, und die Zahl wird jede Woche gezeigt.",
    ],
    [
      "Bekannte Arbeit liegt in den richtigen Händen.",
      "Wenn Sie die letzte Woche durchgehen: Lag jede Aufgabe bei der richtigen Person?",
      "Aufgaben bekommt, wer gerade frei ist; Fachleute verbringen ihre Tage weit unter ihrem Können.",
      "Zwei oder drei Personen tragen das meiste, und ohne sie steht alles still.",
      "Die meisten Aufgaben haben jemanden, der sie üblicherweise macht, aber keine geschulte Vertretung.",
      "Jeder bekannte Ablauf hat geschulte Leute und eine Vertretung, die ihn in diesem Quartal selbst gemacht hat.",
      "Wer was kann, ist je Ablauf festgehalten; Lücken werden geschult, bevor sie wehtun, und jeder Ausfall ist am selben Tag gedeckt.",
    ],
    [
      "Betriebliche Kennzahlen werden jede Woche angesehen und bleiben im Rahmen.",
      "Welche Zahlen hat Ihr Team letzte Woche angesehen, und was geschah, als eine abwich?",
      "Es gibt keine betrieblichen Kennzahlen; von Problemen erfahren wir aus Beschwerden.",
      "Zahlen werden zusammengesucht, wenn jemand fragt, oft einen Monat zu spät.",
      "Einige Zahlen sieht man wöchentlich, aber niemand hat vereinbart, was normal ist.",
      "Ein fester Satz wird jede Woche gegen einen Rahmen geprüft, und jede Abweichung bekommt jemanden, der sich kümmert.",
      "Der Satz lag fast das ganze Quartal im Rahmen, und zu jeder Abweichung sind Ursache und Abhilfe notiert.",
    ],
    [
      "Abläufe werden von allen gleich befolgt.",
      "Wenn zwei Personen dieselbe Arbeit nebeneinander täten: Wären Schritte und Ergebnis gleich?",
      "Jeder macht es auf seine Art, und wer neu ist, lernt, was er zufällig sieht.",
      "Es gibt einen üblichen Weg, der entfällt, sobald viel los ist.",
      "Die meisten halten sich daran; zwei, drei bekannte Ausnahmen werden geduldet.",
      "Der Ablauf gilt auch unter Druck, und Abweichungen fallen binnen einer Woche auf.",
      "Jeder kann für jeden einspringen, und Stichproben finden dieselben Schritte und dasselbe Ergebnis.",
    ],
    [
      "Was wir Kunden zusagen, kommt zum zugesagten Zeitpunkt.",
      "Wie viele der Termine, die Kunden im letzten Monat genannt wurden, sind gehalten worden?",
      "Termine rutschen in der Regel, und Kunden rufen an und fragen nach.",
      "Etwa die Hälfte hält; der Rest wird mit Überstunden oder Entschuldigungen gerettet.",
      "Die meisten halten, aber ohne Nachzählen könnte niemand sagen, wie viele.",
      "Neun von zehn Terminen halten, die Zahl ist bekannt, und eine Verspätung wird angekündigt, bevor sie eintritt.",
      "So gut wie jeder Termin hält, Monat für Monat, ohne Kraftakte.",
    ],
  ],
);
