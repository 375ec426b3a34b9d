import type { Dimension, ItemId } from "../questionnaire/dimensions";

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

/** For a statement of a firm's own, of which only its respondents know what it is about. */
export const ADDED_OPENER =
  "When did this last come up, and what did each of you see of it from where you stood?";

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
