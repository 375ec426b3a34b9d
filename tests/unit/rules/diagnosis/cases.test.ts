import { describe, expect, test } from "vitest";
import { diagnose } from "@/lib/rules/diagnosis/diagnose";
import { OWN_CASES, SHARED_CASES, snapshotOf } from "@/tests/support/cases";

describe.each([...SHARED_CASES, ...OWN_CASES])("$id", ({ story, snapshot, expected }) => {
  test(story, () => {
    const found = diagnose(snapshotOf(snapshot));
    const warnings = found.warnings.map(({ id }) => id);

    if (expected.stage) expect(expected.stage).toContain(found.stage);
    if (expected.role) expect(expected.role).toContain(found.role);
    if (expected.confidence) expect(expected.confidence).toContain(found.confidence.level);
    if (expected.warnings) expect(warnings).toEqual(expect.arrayContaining(expected.warnings));
    for (const warning of expected.warningsNot ?? []) expect(warnings).not.toContain(warning);
    for (const role of expected.roleNot ?? []) expect(found.role).not.toBe(role);
    const { scope, bindingDepartment, reportsTo, conclusive } = expected;
    expect(found).toMatchObject(
      JSON.parse(JSON.stringify({ scope, bindingDepartment, reportsTo, conclusive })) as object,
    );
    if (expected.scopeNot) expect(found.scope).not.toBe(expected.scopeNot);
  });
});

test("a company in which everything holds gets no warning at all", () => {
  const sound =
    SHARED_CASES.find(({ id }) => id.startsWith("p07")) ??
    OWN_CASES.find(({ id }) => id === "healthy-with-coo");
  expect(diagnose(snapshotOf(sound?.snapshot)).warnings).toEqual([]);
});
