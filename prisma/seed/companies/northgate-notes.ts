/** What Daniel Rowe told Northgate of its weeks, below what the weeks say themselves. */
export const northgateNotes: readonly string[] = [
  "Worth a word between us: the planner's yes for large quotes was asked for four times this week and given within the hour. That is the first rule of yours that nobody had to be reminded of.",
  "The trade fair cost us a leadership meeting, not the week. Petra and Emre settled the dock's hours between themselves, without you.",
  "On-time delivery fell because two drivers were ill and one dock was closed, not because of the new rhythm. I would not change anything for one week.",
  "Before this goes out: ask Jonas about the landlord.",
];
