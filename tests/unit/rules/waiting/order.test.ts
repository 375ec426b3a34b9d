import { expect, test } from "vitest";
import type { WaitingFacts } from "@/lib/rules/waiting/facts";
import { waitingFor } from "@/lib/rules/waiting/waiting";

test("what is overdue comes first, however long something without a day has waited", () => {
  const facts: WaitingFacts = {
    ...{ task: null, sops: [], weeks: [], deliverables: [], news: [] },
    diagnosis: { id: "d", asOf: "2026-01-10" },
    escalations: [{ id: "e", text: "May we hire?", raisedDay: "2026-02-01" }],
    actions: [
      { id: "late", text: "Ask the bank", dueDay: "2026-03-01" },
      { id: "near", text: "Count the stock", dueDay: "2026-03-05" },
    ],
  };
  expect(waitingFor(facts, "2026-03-02", true).map(({ id }) => id)).toEqual(["late", "d", "e", "near"]);
});
