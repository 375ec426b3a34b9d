import type { Dimension, ItemId } from "../questionnaire/dimensions";
import type { Locale, Spoken } from "@/lib/rules/questionnaire/locales";

/**
 * What to put on the table when views of one subject lie apart: something that happened, which everybody in the room can
 * describe from where they stood. None says who is right.
 */
export const ITEM_OPENERS: Readonly<Record<ItemId, string>> = {
  E1: "Take last week's work that had to be done twice: what did each of you count as rework?",
  E2: "Whose work would suffer first if two people swapped places, and who noticed the last time that happened?",
  E3: "Which number went out of its range last, and when did each of you hear of it?",
  E4: "Watch one procedure in your mind as two people do it: where do they part ways?",
  E5: "Count the promises of the last month that arrived late: which of them did each of you know about?",
  O1: "For the process that matters most, each write down its owner: do the names match?",
  O2: "What was changed in a process on purpose this quarter, and who could tell that it had been?",
  O3: "Which written procedure did somebody open this week, and what did it no longer say right?",
  O4: "What held the work up most last month, and who is taking it away by when?",
  O5: "What did the last report say that somebody in this room read differently?",
  C1: "Follow the last order that crossed three departments: where did each of you see it wait?",
  C2: "Each write down the three priorities of this quarter: which one stands on one list only?",
  C3: "Which promise of the last ten deals did operations hear of after the signature?",
  C4: "When the plan last changed, which person or which money moved with it, and which should have?",
  C5: "Whose good quarter cost somebody else in this room something, and was that seen at the time?",
  F1: "Go through last week's decisions that reached the CEO: which of them could have ended one desk earlier?",
  F2: "How was the last disagreement between two departments settled, and by whom in the end?",
  F3: "What would be waiting after two weeks in which nobody could reach the CEO?",
  F4: "What did one department learn last month only because the CEO told them?",
  F5: "How did the CEO's hours divide last week, as each of you saw it?",
  A1: "When three departments must move together, whose word settles it if the CEO is away?",
  A2: "Which decision between departments took longest this quarter, and what was it waiting for?",
  A3: "Which line of your plan comes from the strategy, and which one has nothing to do with it?",
  A4: "At the last trade-off between two departments, who chose, and did both learn why?",
  A5: "Name a decision you made last week: where could a newcomer read that it was yours to make?",
  S1: "What costs more per order today than it did a year ago, and who feels it?",
  S2: "If volume rose by a third next quarter, where would the first new person have to sit?",
  S3: "How many hands did the last approval pass through, and which of them changed anything?",
  S4: "Where did the margin go on the last large order, and who saw it go?",
  S5: "Think of the last manager who joined: what did they have to find out by asking around?",
  I1: "Name a procedure people use without being told to, and one that only exists on paper.",
  I2: "Which regular meeting was last moved or dropped, and who missed it?",
  I3: "Pick a seat that is not in this room: which number is it judged by, and by whom?",
  I4: "Which action from the last meeting was closed, and how does everybody here know?",
  I5: "Which folder would you hand to a new executive on the first day, and what would it leave out?",
};

export const ITEM_OPENERS_IN: Readonly<Record<Locale, Readonly<Record<ItemId, string>>>> = {
  en: ITEM_OPENERS,
  de: {
    E1: "Nehmen Sie die Arbeit der letzten Woche, die zweimal getan werden musste: Was hat jeder von Ihnen als Nacharbeit gezählt?",
    E2: "Wessen Arbeit würde zuerst leiden, wenn zwei Leute die Plätze tauschten, und wer hat es beim letzten Mal bemerkt?",
    E3: "Welche Zahl ist zuletzt aus ihrem Rahmen gefallen, und wann hat jeder von Ihnen davon gehört?",
    E4: "Sehen Sie in Gedanken zwei Leuten bei demselben Ablauf zu: Wo trennen sich ihre Wege?",
    E5: "Zählen Sie die Zusagen des letzten Monats, die zu spät kamen: Von welchen wusste jeder von Ihnen?",
    O1: "Schreiben Sie alle für den wichtigsten Prozess auf, wem er gehört: Stimmen die Namen überein?",
    O2: "Was wurde in diesem Quartal an einem Prozess mit Absicht geändert, und wer hat es gemerkt?",
    O3: "Welchen schriftlichen Ablauf hat diese Woche jemand geöffnet, und was stimmte darin nicht mehr?",
    O4: "Was hat die Arbeit im letzten Monat am meisten aufgehalten, und wer räumt es bis wann weg?",
    O5: "Was stand im letzten Bericht, das jemand in diesem Raum anders gelesen hat?",
    C1: "Verfolgen Sie den letzten Auftrag durch drei Abteilungen: Wo hat jeder von Ihnen ihn warten sehen?",
    C2: "Schreiben Sie alle die drei Prioritäten dieses Quartals auf: Welche steht nur auf einer Liste?",
    C3: "Von welcher Zusage der letzten zehn Abschlüsse hörte der Betrieb erst nach der Unterschrift?",
    C4: "Als sich der Plan zuletzt änderte: Wer oder welches Geld ist mitgegangen, und wer oder was hätte es sollen?",
    C5: "Wessen gutes Quartal hat jemand anderen in diesem Raum etwas gekostet, und wurde das damals gesehen?",
    F1: "Gehen Sie die Entscheidungen der letzten Woche durch, die bei der Geschäftsführung landeten: Welche hätten einen Tisch früher enden können?",
    F2: "Wie wurde die letzte Uneinigkeit zwischen zwei Abteilungen beigelegt, und am Ende von wem?",
    F3: "Was würde warten, wenn die Geschäftsführung zwei Wochen lang nicht zu erreichen wäre?",
    F4: "Was hat eine Abteilung im letzten Monat nur erfahren, weil die Geschäftsführung es ihr gesagt hat?",
    F5: "Wie haben sich die Stunden der Geschäftsführung letzte Woche verteilt, so wie jeder von Ihnen es gesehen hat?",
    A1: "Wenn drei Abteilungen sich zusammen bewegen müssen: Wessen Wort gilt, wenn die Geschäftsführung nicht da ist?",
    A2: "Welche Entscheidung zwischen Abteilungen hat in diesem Quartal am längsten gedauert, und worauf hat sie gewartet?",
    A3: "Welche Zeile Ihres Plans kommt aus der Strategie, und welche hat nichts mit ihr zu tun?",
    A4: "Bei der letzten Abwägung zwischen zwei Abteilungen: Wer hat gewählt, und haben beide erfahren, warum?",
    A5: "Nennen Sie eine Entscheidung der letzten Woche: Wo könnte jemand Neues lesen, dass Sie sie treffen durften?",
    S1: "Was kostet je Auftrag heute mehr als vor einem Jahr, und wer spürt es?",
    S2: "Stiege die Menge im nächsten Quartal um ein Drittel: Wo müsste die erste neue Person sitzen?",
    S3: "Durch wie viele Hände ging die letzte Genehmigung, und welche davon haben etwas geändert?",
    S4: "Wo blieb die Marge beim letzten großen Auftrag, und wer hat sie schwinden sehen?",
    S5: "Denken Sie an die letzte Führungskraft, die dazukam: Was musste sie durch Herumfragen herausfinden?",
    I1: "Nennen Sie einen Ablauf, den alle ungefragt nutzen, und einen, den es nur auf dem Papier gibt.",
    I2: "Welche regelmäßige Besprechung wurde zuletzt verschoben oder gestrichen, und wem hat sie gefehlt?",
    I3: "Nehmen Sie eine Stelle, die nicht in diesem Raum ist: An welcher Zahl wird sie gemessen, und von wem?",
    I4: "Welche Aufgabe aus der letzten Besprechung ist erledigt, und woher wissen es hier alle?",
    I5: "Welchen Ordner würden Sie einer neuen Führungskraft am ersten Tag geben, und was würde darin fehlen?",
  },
};

/** For a statement of a firm's own, of which only its respondents know what it is about. */
export const ADDED_OPENER =
  "When did this last come up, and what did each of you see of it from where you stood?";

export const ADDED_OPENER_IN: Readonly<Record<Locale, Spoken<typeof ADDED_OPENER>>> = {
  en: ADDED_OPENER,
  de: "Wann kam das zuletzt vor, und was hat jeder von Ihnen von seinem Platz aus davon gesehen?",
};

export const DIMENSION_OPENERS: Readonly<Record<Dimension, string>> = {
  execution: "Describe an ordinary Tuesday in the work itself: what goes by itself, and what does not?",
  ownership: "Which process got better this year because somebody made it their own?",
  coherence: "Tell the story of one order from the promise to the invoice: where do your versions part?",
  founder: "What would stop, and what would go on, if the CEO were away from tomorrow?",
  authority: "Who could say yes today to something that touches three departments?",
  scaling: "What got easier with the last growth, and what got harder?",
  infrastructure:
    "What would a newcomer find written, scheduled and measured, and what would they have to ask?",
};

export const DIMENSION_OPENERS_IN: Readonly<Record<Locale, Readonly<Record<Dimension, string>>>> = {
  en: DIMENSION_OPENERS,
  de: {
    execution:
      "Beschreiben Sie einen gewöhnlichen Dienstag in der Arbeit selbst: Was geht von allein, und was nicht?",
    ownership: "Welcher Prozess ist dieses Jahr besser geworden, weil jemand ihn sich zu eigen gemacht hat?",
    coherence:
      "Erzählen Sie von einem Auftrag, von der Zusage bis zur Rechnung: Wo gehen Ihre Fassungen auseinander?",
    founder:
      "Was würde stehen bleiben und was weitergehen, wenn die Geschäftsführung ab morgen nicht da wäre?",
    authority: "Wer könnte heute zu etwas Ja sagen, das drei Abteilungen betrifft?",
    scaling: "Was ist mit dem letzten Wachstum leichter geworden, und was schwerer?",
    infrastructure:
      "Was fände jemand Neues geschrieben, geplant und gemessen vor, und wonach müsste man fragen?",
  },
};
