import type { DimensionText } from "../statement";

export const EXECUTION: DimensionText = {
  dimension: "execution",
  title: "Daily execution",
  about: "Work that everybody knows how to do gets done the same way every time.",
  statements: [
    {
      id: "E1",
      dimension: "execution",
      statement: "Work is done to standard the first time.",
      question: "Of the last ten pieces of finished work, how many came back to be corrected?",
      anchors: [
        "Most work comes back at least once, and customers find the faults before we do.",
        "About every third piece is corrected, and nobody counts how often.",
        "Rework happens weekly and is fixed quickly, but the same faults return.",
        "Rework is counted and rare; each cause is looked into.",
        "Rework is an exception that people remember by name, and the figure is shown every week.",
      ],
    },
    {
      id: "E2",
      dimension: "execution",
      statement: "The right people do the work that is already known.",
      question: "If you looked at who did what last week, would each task have been in the right hands?",
      anchors: [
        "Tasks go to whoever is free; skilled people spend their days on work far below them.",
        "Two or three people carry most of the work and everything stops when they are away.",
        "Most tasks have a usual person, with no trained stand-in.",
        "Each known process has trained people and a stand-in who has done it this quarter.",
        "Skills are listed against processes, gaps are trained before they hurt, and any absence is covered the same day.",
      ],
    },
    {
      id: "E3",
      dimension: "execution",
      statement: "Operating numbers are looked at every week and stay in their range.",
      question: "Which numbers did your team look at last week, and what happened when one was off?",
      anchors: [
        "There are no operating numbers; we learn of trouble from complaints.",
        "Numbers are pulled together when somebody asks, often a month late.",
        "Some numbers are seen weekly, but nobody agreed what range is normal.",
        "A fixed set is reviewed every week against a range, and outliers get an owner.",
        "The set has been in range for most of the quarter, and each outlier has a note of cause and cure.",
      ],
    },
    {
      id: "E4",
      dimension: "execution",
      statement: "Procedures are followed the same way by everyone.",
      question: "If two people did the same job side by side, would the result and the steps be the same?",
      anchors: [
        "Everyone has a way of their own, and a newcomer learns whichever they happen to see.",
        "There is a usual way, left aside as soon as it gets busy.",
        "Most follow the procedure; two or three well-known exceptions are tolerated.",
        "The procedure is followed also under pressure, and departures from it are noticed within the week.",
        "Anyone can step into anyone's work, and spot checks find the same steps and the same result.",
      ],
    },
    {
      id: "E5",
      dimension: "execution",
      statement: "What we promise customers arrives when we said it would.",
      question: "Of the dates given to customers last month, how many were kept?",
      anchors: [
        "Dates slip as a rule, and customers ring to ask where things are.",
        "About half the dates hold; the rest are saved by overtime or apologies.",
        "Most dates hold, but nobody could say how many without counting by hand.",
        "Nine in ten dates are kept, the figure is known, and a late one is announced before it is late.",
        "Practically every date is kept, month after month, without heroics.",
      ],
    },
  ],
};
