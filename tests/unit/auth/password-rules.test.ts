import { expect, test } from "vitest";
import { isEasilyGuessed, newPassword } from "@/lib/auth/password-rules";

test.each(["seven herons by the weir", "ünder dem alten Steg", "xk7-mq2-vr9-tz4-bn"])(
  "takes %s",
  (password) => {
    expect(newPassword.safeParse(password).success).toBe(true);
  },
);

test.each([
  ["too short", "herons by weir"],
  ["too long", "h".repeat(129)],
  ["one word again and again", "passwordpasswordpassword"],
  ["a run along the keyboard", "qwertyuiop1234567890"],
  ["a few letters", "abababababababab"],
  ["common words with a year", "Welcome-Summer-2026!"],
])("refuses %s", (_why, password) => {
  expect(newPassword.safeParse(password).success).toBe(false);
});

test("refuses what is known of the person", () => {
  const about = ["Olive Owner", "olive.owner@weir-partners.com", "Weir Partners"];
  expect(isEasilyGuessed("OliveOwnerWeir2026", about)).toBe(true);
  expect(isEasilyGuessed("seven herons by the weir", about)).toBe(false);
});
