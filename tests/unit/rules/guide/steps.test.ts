import fc from "fast-check";
import { expect, test } from "vitest";
import { type FirstClient, guideOf } from "@/lib/rules/guide/steps";

const NONE: FirstClient = {
  ...{ id: "c", name: "Acme", hasCeo: false, roundId: null, isAsked: false },
  ...{ diagnosisId: null, hasEngagement: false },
};

test("a firm without a client begins with one, in ten minutes for all of it, and nothing else leads anywhere yet", () => {
  const { steps, done, minutesLeft, next } = guideOf(null);
  expect(next).toMatchObject({ id: "client", href: "/clients/new" });
  expect({ done, minutesLeft }).toEqual({ done: 0, minutesLeft: 10 });
  expect(steps.slice(1).every(({ href }) => href === null)).toBe(true);
});

test("each step leads to its own form, and the diagnosis to itself once it is there", () => {
  const hrefs = (first: FirstClient) =>
    Object.fromEntries(guideOf(first).steps.map(({ id, href }) => [id, href]));
  expect(hrefs(NONE)).toEqual({
    client: "/clients/c",
    ceo: "/clients/c/contacts",
    round: "/clients/c/rounds",
    answers: null,
    diagnosis: null,
    engagement: "/clients/c/engagements/new",
  });
  const asked = { ...NONE, roundId: "r", isAsked: true };
  expect(hrefs(asked)).toMatchObject({ answers: "/clients/c/rounds/r", diagnosis: "/clients/c/rounds/r" });
  expect(hrefs({ ...asked, diagnosisId: "d" }).diagnosis).toBe("/clients/c/diagnoses/d");
});

test("what is done and what is left are always all of it, and the next is the first that is left", () => {
  const first = fc.record({
    ...{ id: fc.constant("c"), name: fc.constant("Acme"), hasCeo: fc.boolean(), isAsked: fc.boolean() },
    roundId: fc.option(fc.constant("r")),
    diagnosisId: fc.option(fc.constant("d")),
    hasEngagement: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.option(first), (client) => {
      const { steps, done, minutesLeft, next } = guideOf(client);
      const left = steps.filter(({ isDone }) => !isDone);
      expect(done + left.length).toBe(6);
      expect(next).toBe(left[0] ?? null);
      expect(minutesLeft > 0).toBe(left.length > 0);
    }),
  );
});
