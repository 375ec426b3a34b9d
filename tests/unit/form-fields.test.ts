import { expect, test } from "vitest";
import { typedHours } from "@/lib/form-fields";

test("hours out of bounds are told the bounds as hours are written", () => {
  const field = typedHours("Say how long.", { least: 1, most: 24 * 60 });
  expect(field.parse("1:30")).toBe(90);
  expect(field.safeParse("25:00").error?.issues[0]?.message).toBe("Between 0:01 and 24:00 hours, please.");
});
