import { expect, test } from "vitest";
import { unsentBefore } from "@/lib/rules/client-note/unsent";

const WEEKS = ["2026-02-09", "2026-02-16", "2026-02-23", "2026-03-02", "2026-03-09"];
const sent = (monday: string) => ({ monday, isSent: true });
const draft = (monday: string) => ({ monday, isSent: false });

test.each([
  ["nothing was ever sent", [], ["2026-02-23", "2026-02-16", "2026-02-09"]],
  ["all were", ["2026-02-09", "2026-02-16", "2026-02-23"].map(sent), []],
  ["one in between is missing", [sent("2026-02-09"), sent("2026-02-23")], ["2026-02-16"]],
  ["a draft in between waits", [sent("2026-02-16"), draft("2026-02-23")], ["2026-02-23"]],
  ["before the first there was none", [sent("2026-02-16"), sent("2026-02-23")], []],
  [
    "before the first there was a draft",
    [draft("2026-02-09"), sent("2026-02-16"), sent("2026-02-23")],
    ["2026-02-09"],
  ],
])("%s", (_name, kept, expected) => {
  expect(unsentBefore("2026-03-02", WEEKS, kept)).toEqual(expected);
});

test("neither the week itself nor a later one is an earlier one", () => {
  expect(unsentBefore("2026-02-09", WEEKS, [draft("2026-03-09")])).toEqual([]);
});
