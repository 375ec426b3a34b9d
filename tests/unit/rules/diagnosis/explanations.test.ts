import { describe, expect, test } from "vitest";
import { contentHash } from "@/lib/rules/content-hash";
import { explain } from "@/lib/rules/diagnosis/diagnose";
import { RULE_SETS } from "@/lib/rules/diagnosis/rule-sets/catalog";
import { OWN_CASES, snapshotOf } from "@/tests/support/cases";

// The whole of what is said of each company, without the search that golden.test.ts pays seconds for.
describe.each(RULE_SETS)("$id $version", (ruleSet) => {
  test("says of each company what it always said", () => {
    const said = OWN_CASES.map(({ id, snapshot }) => [
      id,
      contentHash(explain(snapshotOf(snapshot), ruleSet)),
    ]);
    expect(Object.fromEntries(said)).toMatchSnapshot();
  });
});
