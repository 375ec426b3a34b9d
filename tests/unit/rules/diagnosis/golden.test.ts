import { expect, test, vi } from "vitest";
import { contentHash } from "@/lib/rules/content-hash";
import { diagnose } from "@/lib/rules/diagnosis/diagnose";
import { throughlineV1 } from "@/lib/rules/diagnosis/rule-sets/throughline-v1/rule-set";
import { throughlineV2 } from "@/lib/rules/diagnosis/rule-sets/throughline-v2/rule-set";
import { OWN_CASES, SHARED_CASES, ownCase, snapshotOf } from "@/tests/support/cases";

vi.setConfig({ testTimeout: 120_000 });

// A stored diagnosis is proved by making it again: a byte that changes here would make every one of them look forged.
test.each([
  [1, throughlineV1],
  [2, throughlineV2],
])("a diagnosis under version %i comes out byte by byte as it did", (_version, ruleSet) => {
  const hashes = OWN_CASES.map(({ id }) => [id, contentHash(diagnose(ownCase(id), ruleSet))]);
  expect(Object.fromEntries(hashes)).toMatchSnapshot();
});

test.skipIf(SHARED_CASES.length === 0)("so do the shared companies under version 1", () => {
  const hashes = SHARED_CASES.map(({ id, snapshot }) => [
    id,
    contentHash(diagnose(snapshotOf(snapshot), throughlineV1)),
  ]);
  expect(Object.fromEntries(hashes)).toMatchSnapshot();
});
