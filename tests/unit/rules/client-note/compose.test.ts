import { expect, test } from "vitest";
import { composeNote, noteTitle } from "@/lib/rules/client-note/compose";
import type { NoteFacts } from "@/lib/rules/client-note/facts";

/** Monday 2 to Sunday 8 March 2026. */
const NOTHING: NoteFacts = {
  monday: "2026-03-02",
  usedMinutes: 0,
  plannedMinutes: 720,
  kinds: [],
  moved: [],
  charts: [],
  meetings: [],
  decisions: [],
  due: [],
  nextMeetings: [],
  actions: [],
  weeksToAgree: [],
  waiting: [],
  openRound: null,
};

function linesOf(changed: Partial<NoteFacts>): string[] {
  return composeNote({ ...NOTHING, ...changed }).split("\n");
}

test("a week of everything is told in the order in which a CEO asks", () => {
  const text = composeNote({
    ...NOTHING,
    usedMinutes: 810,
    kinds: [
      { kind: "founder_extraction", minutes: 600, share: 0.74 },
      { kind: "firefighting", minutes: 210, share: 0.26 },
    ],
    moved: [
      { title: "Onboarding a carrier", to: "in_review" },
      { title: "Quoting a new lane", to: "in_use" },
    ],
    meetings: [
      { title: "Leadership meeting", day: "2026-03-03", standing: "held" },
      { title: "Huddle", day: "2026-03-02", standing: "held" },
      { title: "Huddle", day: "2026-03-03", standing: "held" },
      { title: "Huddle", day: "2026-03-04", standing: "missed" },
    ],
    decisions: [{ text: "The night shift takes the dock.", day: "2026-03-03" }],
    due: [
      { title: "Decision rights", state: "approved", dueDay: "2026-03-06", isNew: true },
      { title: "Onboarding a carrier", state: "in_review", dueDay: "2026-03-12", isNew: true },
      { title: "Peak season staffing", state: "planned", dueDay: "2026-04-30", isNew: false },
    ],
    nextMeetings: [{ title: "Leadership meeting", day: "2026-03-10" }],
    actions: [
      { text: "Agree on the dock’s hours", ownerName: "Jonas Richter", dueDay: "2026-03-05" },
      { text: "Show empty kilometres", ownerName: "Laura Conti", dueDay: "2026-03-11" },
    ],
    weeksToAgree: ["2026-02-23"],
    openRound: { closesOn: "2026-03-20" },
  });
  expect(text).toBe(`In the week of 2 Mar 2026 we worked 13:30 of 12:00 hours planned, 1:30 more than planned.

Where the hours went
- Taking decisions off the CEO's desk: 10:00
- Urgent fixes: 3:30

Done
- “Quoting a new lane” is in use.
- “Onboarding a carrier” went into review.
- Leadership meeting: held on Tue 3 Mar.
- Huddle: held 2 times.
- Decided on Tue 3 Mar: The night shift takes the dock.

Next
- “Onboarding a carrier” is due on Thu 12 Mar.
- Leadership meeting on Tue 10 Mar.
- Show empty kilometres (Laura Conti, by 11 Mar 2026)

Blocked
- “Decision rights” was due on 6 Mar 2026; it is approved.
- Agree on the dock’s hours (Jonas Richter, by 5 Mar 2026)
- Huddle of Wed 4 Mar was not held.

What we ask of you
- Please agree to the hours of Mon 23 Feb – Sun 1 Mar (W09).
- Please see to it that everybody who was asked answers the questionnaire by 20 Mar 2026.
- Please help us to put “Decision rights” into use: it is approved.
- Please read “Onboarding a carrier”, which is in review.`);
});

test.each<[string, Partial<NoteFacts>, string]>([
  ["no hours", {}, "In the week of 2 Mar 2026 we logged no hours."],
  [
    "hours within the plan",
    { usedMinutes: 600 },
    "In the week of 2 Mar 2026 we worked 10:00 of 12:00 hours planned.",
  ],
  [
    "exactly the plan",
    { usedMinutes: 720 },
    "In the week of 2 Mar 2026 we worked 12:00 of 12:00 hours planned.",
  ],
  ["no plan", { usedMinutes: 60, plannedMinutes: 0 }, "In the week of 2 Mar 2026 we worked 1:00."],
])("%s: a part without anything to say is left out", (_what, facts, sentence) => {
  expect(linesOf(facts)).toEqual([sentence]);
});

test("a round without a last day is asked for without one, and nothing says how many answered", () => {
  expect(linesOf({ openRound: { closesOn: null } }).at(-1)).toBe(
    "- Please see to it that everybody who was asked answers the questionnaire.",
  );
});

test.each([
  ["2026-03-08", "Blocked"],
  ["2026-03-09", "Next"],
  ["2026-03-22", "Next"],
])("what is due on %s stands under %s", (dueDay, heading) => {
  expect(linesOf({ due: [{ title: "A", state: "draft", dueDay, isNew: false }] })).toContain(heading);
});

test("what is due later than a fortnight ahead is not told yet", () => {
  expect(linesOf({ due: [{ title: "A", state: "draft", dueDay: "2026-03-23", isNew: false }] })).toHaveLength(
    1,
  );
});

test("the title names the ISO week, over the turn of the year as well", () => {
  expect(noteTitle("2025-12-29")).toBe("Your week: Mon 29 Dec – Sun 4 Jan (W01)");
});

test("an approval is asked for in its own week only, a review until it is read", () => {
  const due = (isNew: boolean) => [
    { title: "Rights", state: "approved", dueDay: "2026-05-01", isNew } as const,
    { title: "Seats", state: "in_review", dueDay: "2026-05-01", isNew } as const,
  ];
  expect(linesOf({ due: due(true) }).filter((line) => line.includes("approved"))).toHaveLength(1);
  expect(linesOf({ due: due(false) }).slice(-2)).toEqual([
    "What we ask of you",
    "- Please read “Seats”, which is in review.",
  ]);
});

test("a chart that went live and what waits for a decision are told, the oldest five in words", () => {
  const waiting = Array.from({ length: 7 }, (_, index) => ({
    text: `Who signs order ${index + 1}?`,
    raisedDay: `2026-03-0${index + 1}`,
  }));
  const lines = linesOf({ charts: [{ number: 2, day: "2026-03-03" }], waiting });
  expect(lines).toContain("- The accountability chart No. 2 is in force since Tue 3 Mar.");
  expect(lines.filter((line) => line.startsWith("- Please decide"))).toEqual([
    ...waiting
      .slice(0, 5)
      .map(({ text }, index) => `- Please decide, asked on ${index + 1} Mar 2026: ${text}`),
    "- Please decide 2 more; they are in your portal.",
  ]);
});
