import { translated } from "../../translation";

export const FOUNDER_DE = translated(
  "founder",
  "Unabhängigkeit von der Geschäftsführung",
  "Das Unternehmen arbeitet, ohne dass die Geschäftsführung jeden Tag mittendrin steht.",
  [
    [
      "Betriebliche Entscheidungen fallen ohne die Geschäftsführung.",
      "Wie viele Entscheidungen hat die Geschäftsführung letzte Woche getroffen, die jemand anders hätte treffen können?",
      "So gut wie alles wartet auf die Geschäftsführung, bis hin zu kleinen Käufen und einzelnen Kunden.",
      "Leitungen entscheiden Kleines und fragen beim Rest, mehrmals am Tag.",
      "Übliches wird ohne sie entschieden; alles Ungewöhnliche geht nach oben.",
      "Nur wenige Entscheidungen im Monat kommen oben an, jede über einer schriftlichen Grenze.",
      "Von betrieblichen Entscheidungen erfährt sie aus dem Bericht, und in diesem Quartal hat sie keine umgestoßen.",
    ],
    [
      "Streit zwischen Abteilungen wird ohne die Geschäftsführung beigelegt.",
      "Wer hat den letzten Streit zweier Abteilungen beigelegt, und wie lange hat es gedauert?",
      "Jeder Streit endet bei der Geschäftsführung oder bleibt liegen, bis er dort ist.",
      "Die Leitungen versuchen es, und meist trägt ihn eine doch nach oben.",
      "Kleines klären die Leitungen; was Geld oder Leute betrifft, geht nach oben.",
      "Jemand anders als die Geschäftsführung klärt ihn in einer Woche, und es bleibt dabei.",
      "Streit wird dort beigelegt, wo er entsteht, nach einer vereinbarten Regel; oben kam in diesem Quartal keiner an.",
    ],
    [
      "Das Unternehmen läuft zwei Wochen ohne die Geschäftsführung.",
      "Was geschah, als die Geschäftsführung zuletzt zwei Wochen nicht erreichbar war?",
      "Das wurde nie versucht; schon ein Tag ohne sie hält die Arbeit auf.",
      "Zwei, drei Tage gehen gut, dann beginnen Anrufe, und Entscheidungen stauen sich.",
      "Eine Woche geht; nach zweien ist Wichtiges verrutscht.",
      "Zwei Wochen gehen, mit einer Handvoll Entscheidungen für die Rückkehr.",
      "Zwei Wochen vergingen ohne einen Anruf, und den Zahlen war nicht anzusehen, wann.",
    ],
    [
      "Informationen gehen von Abteilung zu Abteilung, ohne über die Geschäftsführung zu laufen.",
      "Wie erfahren Abteilungen, was sie voneinander brauchen: direkt oder von der Geschäftsführung?",
      "Nur die Geschäftsführung kennt das Ganze; die anderen erfahren von ihr, was die Nachbarn tun.",
      "Wichtiges läuft über die Geschäftsführung, die es in jeder Abteilungsrunde wiederholt.",
      "Abteilungen reden miteinander, wenn es brennt; dazwischen verbindet sie die Geschäftsführung.",
      "Es gibt eine feste Runde oder Tafel, in der Abteilungen sich ohne sie unterrichten.",
      "Wer eine Zahl oder Entscheidung einer anderen Abteilung braucht, findet sie am selben Tag, ohne oben zu fragen.",
    ],
    [
      "Die Zeit der Geschäftsführung gilt Strategie und Markt.",
      "Wie viel im Kalender der Geschäftsführung galt letzten Monat nicht dem Tagesgeschäft?",
      "Kaum etwas; die Tage bestehen aus Unterbrechungen und verschobenen Plänen.",
      "Etwa ein Tag in der Woche, der als Erstes entfällt.",
      "Etwa die Hälfte, und das Tagesgeschäft kehrt zurück, sobald viel los ist.",
      "Der größte Teil, mit festen Stunden für den Betrieb, die halten.",
      "Vier von fünf Tagen, drei Monate lang, sichtbar im Kalender und an neuen Kunden, Partnern oder Produkten.",
    ],
  ],
);
