import { expect, test } from "vitest";
import { reconcile } from "@/components/reports/composer/reconcile";
import { type Composition, START } from "@/lib/rules/report/parts";

function saying(words: string): Composition {
  return {
    ...START,
    parts: START.parts.map((part) => (part.id === "why" ? { ...part, words } : part)),
  };
}
const base = { version: 3, composition: saying("as it was") };
const mine = saying("mine");
const held = { base, mine, sent: null };

test("nothing new is nothing to do, whatever was typed", () => {
  expect(reconcile(held, base)).toBe("same");
});

test("one's own save is taken for what it is, also where one has typed on since", () => {
  const kept = { version: 4, composition: mine };
  expect(reconcile(held, kept)).toBe("adopt");
  expect(reconcile({ base, mine: saying("mine, and more"), sent: saying("mine ") }, kept)).toBe("adopt");
});

test("somebody else's is taken where nothing was changed here, and shown beside one's own where it was", () => {
  const kept = { version: 4, composition: saying("theirs") };
  expect(reconcile({ ...held, mine: base.composition }, kept)).toBe("take");
  expect(reconcile(held, kept)).toBe("conflict");
  expect(reconcile({ ...held, sent: mine }, kept)).toBe("conflict");
});
