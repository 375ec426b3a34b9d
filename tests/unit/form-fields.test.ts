import { expect, test } from "vitest";
import { isWithinReach, typedHours } from "@/lib/form-fields";

test("hours out of bounds are told the bounds as hours are written", () => {
  const field = typedHours("Say how long.", { least: 1, most: 24 * 60 });
  expect(field.parse("1:30")).toBe(90);
  expect(field.safeParse("25:00").error?.issues[0]?.message).toBe("Between 0:01 and 24:00 hours, please.");
});

test("a day to plan for is within ten years of today", () => {
  const today = "2026-11-24";
  expect(["2016-11-24", "2036-11-24", null].every((day) => isWithinReach(day, today))).toBe(true);
  expect(
    ["0026-11-24", "2016-11-23", "2036-11-25", "9999-12-31"].some((day) => isWithinReach(day, today)),
  ).toBe(false);
});
