import fc from "fast-check";
import { expect, test } from "vitest";
import { waitingSentence, whenWords } from "@/components/portal/waiting-words";
import type { WaitingDeliverable, WaitingFacts } from "@/lib/rules/waiting/facts";
import { waitingFor } from "@/lib/rules/waiting/waiting";
import { addDays } from "@/lib/units/days";

const TODAY = "2026-03-04";
const NOTHING: WaitingFacts = {
  task: null,
  diagnosis: null,
  escalations: [],
  sops: [],
  weeks: [],
  deliverables: [],
  actions: [],
  news: [],
};
const deliverable: WaitingDeliverable = {
  id: "d",
  title: "Rights",
  state: "draft",
  dueDay: "2026-03-01",
  ownerName: "Laura Conti",
  isOwn: false,
  isShared: false,
  isSigned: false,
};

function waiting(facts: Partial<WaitingFacts>, isCeo = true) {
  return waitingFor({ ...NOTHING, ...facts }, TODAY, isCeo).map((item) => ({
    ...item,
    when: whenWords(item, TODAY),
  }));
}

test("everything that waits for a CEO, most urgent first, and what is only to be read last", () => {
  const all = waiting({
    task: {
      ...{ roundId: "r", sinceDay: "2026-03-01", closesOn: "2026-03-10", reopenReason: null },
      ...{ answered: 3, asked: 30 },
    },
    diagnosis: { id: "g", asOf: "2026-02-01" },
    escalations: [{ id: "e", text: "May we lower the price?", raisedDay: "2026-02-27" }],
    sops: [
      { id: "s", title: "Quoting", toSign: { number: 1, since: "2026-03-03" }, toApprove: null },
      { id: "t", title: "Dispatch", toSign: null, toApprove: 2 },
    ],
    weeks: ["2026-02-09"],
    deliverables: [
      deliverable,
      { ...deliverable, id: "t", title: "Dispatch", state: "in_review", dueDay: "2026-03-20" },
      { ...deliverable, id: "o", title: "Numbers", dueDay: "2026-03-18", isOwn: true },
    ],
    actions: [{ id: "a", text: "Ask the bank", dueDay: "2026-03-04" }],
    news: [
      { kind: "report", id: "p", words: "Report", day: "2026-02-20" },
      { kind: "note", id: "n", words: "Your week", day: "2026-03-02" },
    ],
  });
  expect(all.map(({ words, href, when }) => [words, href, when])).toEqual([
    [
      "Agree to the hours of Mon 9 Feb – Sun 15 Feb (W07)",
      "/portal/weeks?week=2026-02-09",
      "due 1 Mar 2026, 3 days overdue",
    ],
    [
      "“Rights” is late: draft, with Laura Conti",
      "/portal/deliverables#deliverable-d",
      "due 1 Mar 2026, 3 days overdue",
    ],
    ["Read the diagnosis of 1 Feb 2026, and sign it off", "/portal/diagnoses/g", "waiting for 31 days"],
    ["Decide: May we lower the price?", "/portal/escalations", "waiting for 5 days"],
    ["Sign off “Quoting”", "/portal/sops/s", "waiting for 1 day"],
    ["Ask the bank", "/portal/meetings", "due today"],
    ["Go on with the questionnaire: 3 of 30 answered", "/portal/rounds/r/answer", "due 10 Mar 2026"],
    [
      "“Numbers” is to come into use, with you as its owner",
      "/portal/deliverables#deliverable-o",
      "due 18 Mar 2026",
    ],
    ["Version 2 waits for approval: “Dispatch”", "/portal/sops/t?version=2", "due 20 Mar 2026"],
    ["Your week", "/portal/notes/n", "waiting for 2 days"],
    ["Report", "/portal/reports", "waiting for 12 days"],
  ]);
  expect(waitingSentence(all, TODAY)).toBe("9 to do, 2 of them overdue; 2 to read.");
});

test("others' deliverables are told to a CEO once they are late or to be read, and to a head never", () => {
  const at = (changed: Partial<WaitingDeliverable>) => [{ ...deliverable, ...changed }];
  expect(waiting({ deliverables: at({}) }, false)).toEqual([]);
  expect(waiting({ deliverables: at({ dueDay: TODAY }) })).toEqual([]);
  expect(waiting({ deliverables: at({ dueDay: null, state: "in_review" }) })).toMatchObject([
    { words: "Read “Rights”, which is in review" },
  ]);
  expect(waiting({ deliverables: at({ isOwn: true }) }, false)).toMatchObject([
    { words: "“Rights” is to come into use, with you as its owner", href: "/portal#deliverable-d" },
  ]);
});

test("what is shared waits to be signed off by each who reads it, once; then it is like any other", () => {
  const at = (changed: Partial<WaitingDeliverable>) => [{ ...deliverable, isShared: true, ...changed }];
  const asked = { words: "Read “Rights”, and sign it off", href: "/portal/deliverables/d" };
  for (const state of ["in_review", "approved", "in_use"] as const)
    for (const isCeo of [true, false])
      expect(waiting({ deliverables: at({ state, dueDay: null }) }, isCeo)).toMatchObject([asked]);
  for (const state of ["planned", "draft", "withdrawn"] as const)
    expect(waiting({ deliverables: at({ state, dueDay: null }) })).toEqual([]);
  const signed = { isSigned: true, dueDay: TODAY };
  expect(waiting({ deliverables: at({ ...signed, state: "in_review" }) })).toEqual([]);
  expect(waiting({ deliverables: at({ ...signed, state: "in_use", isOwn: true }) })).toEqual([]);
  expect(waiting({ deliverables: at({ ...signed, state: "approved", isOwn: true }) })).toMatchObject([
    { words: "“Rights” is to come into use, with you as its owner", href: "/portal/deliverables/d" },
  ]);
});

test("what is not due within a fortnight does not wait yet", () => {
  const own = (days: number) => [{ ...deliverable, isOwn: true, dueDay: addDays(TODAY, days) }];
  const action = (days: number) => [{ id: "a", text: "Ask", dueDay: addDays(TODAY, days) }];
  expect(waiting({ deliverables: own(14), actions: action(14) })).toHaveLength(2);
  expect(waiting({ deliverables: own(15), actions: action(15) })).toEqual([]);
  expect(waiting({ deliverables: [{ ...deliverable, isOwn: true, dueDay: null }] })).toEqual([]);
});

test("a round that was reopened says why", () => {
  const task = { roundId: "r", sinceDay: TODAY, closesOn: null, answered: 0, asked: 1 };
  expect(waiting({ task: { ...task, reopenReason: "Two were ill." } })[0]?.note).toContain("“Two were ill.”");
  expect(waiting({ task: { ...task, reopenReason: null } })[0]).toMatchObject({
    words: "Begin the questionnaire",
    note: expect.stringMatching(/^One statement about/) as string,
    when: "waiting since today",
  });
});

test("whatever comes in, nothing is lost and no news stands before what is to be done", () => {
  const day = fc.integer({ min: -60, max: 60 }).map((days) => addDays(TODAY, days));
  const news = fc.array(
    fc.record({ kind: fc.constant("note" as const), id: fc.uuid(), words: fc.string(), day }),
  );
  const escalations = fc.array(fc.record({ id: fc.uuid(), text: fc.string(), raisedDay: day }));
  fc.assert(
    fc.property(news, escalations, (read, decide) => {
      const items = waiting({ news: read, escalations: decide });
      expect(items.map(({ isNews }) => isNews)).toEqual([
        ...decide.map(() => false),
        ...read.map(() => true),
      ]);
      const days = items.filter(({ isNews }) => !isNews).map(({ sinceDay }) => sinceDay ?? "");
      expect(days).toEqual([...days].sort());
    }),
  );
});
