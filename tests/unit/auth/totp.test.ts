import { expect, test } from "vitest";
import { stepOfCode } from "@/lib/auth/second-factor/totp";

const SECRET = new Uint8Array(Buffer.from("12345678901234567890"));

// RFC 6238, appendix B: the last six of its eight digits.
test.each([
  [59, "287082"],
  [1_111_111_109, "081804"],
  [1_111_111_111, "050471"],
  [1_234_567_890, "005924"],
  [2_000_000_000, "279037"],
  [20_000_000_000, "353130"],
])("the code of second %d is %s, and counts for its own half-minute", (second, code) => {
  expect(stepOfCode(SECRET, code, second * 1_000)).toBe(Math.floor(second / 30));
});

test("a code of the half-minute before or after works as that half-minute's; two away it is wrong", () => {
  const step = Math.floor(1_111_111_109 / 30);
  const at = (steps: number) => stepOfCode(SECRET, "081804", (1_111_111_109 + 30 * steps) * 1_000);
  expect([at(-2), at(-1), at(0), at(1), at(2)]).toEqual([null, step, step, step, null]);
});

test.each(["", "28708", "2870823", "abcdef", "０８１８０４"])("%j is no code", (code) => {
  expect(stepOfCode(SECRET, code, 59_000)).toBeNull();
});
