import { expect, test } from "vitest";
import {
  changeWords,
  HISTORY_ACTIONS,
  STAFF_HISTORY_ACTIONS,
} from "@/lib/rules/engagement/deliverable-history";

const edited = (before: object, after: object) =>
  changeWords({ action: "deliverable.edited", before, after });

test("a change says what it changed, and one that a reader would not notice says nothing", () => {
  const was = { title: "Rights", kind: "sop", ownerContactId: "a", dueDay: "2026-03-01" };
  expect(edited(was, { ...was, dueDay: "2026-04-12" })).toBe("Due day moved from 1 Mar 2026 to 12 Apr 2026");
  expect(edited(was, { ...was, title: "Decision rights", ownerContactId: null })).toBe(
    "Renamed from “Rights”, left without an owner",
  );
  expect(edited({ ...was, dueDay: null }, was)).toBe("Due on 1 Mar 2026");
  expect(edited(was, { ...was, dueDay: null })).toBe("Due on no day any more");
  expect(edited(was, was)).toBeNull();
  const placed = { action: "deliverable.placed", before: { phaseId: null }, after: { phaseId: "p" } };
  expect(changeWords(placed)).toBeNull();
});

test("a step has its words, and going back from a review is no new start", () => {
  const draft = (state: string) =>
    changeWords({ action: "deliverable.draft-started", before: { state }, after: { state: "draft" } });
  expect([draft("planned"), draft("in_review")]).toEqual(["Draft started", "Back to draft"]);
  for (const action of STAFF_HISTORY_ACTIONS.filter((one) => !/edited|placed/.test(one)))
    expect(changeWords({ action, before: null, after: null }), action).toMatch(/^[A-Z]/);
  expect(changeWords({ action: "deliverable.proposed", before: null, after: null })).toBeNull();
});

test("the client's people are not told when a page was shared or taken back", () => {
  expect(HISTORY_ACTIONS.filter((action) => /shared/.test(action))).toEqual([]);
});
