import { expect, test } from "vitest";
import { byteWords } from "@/lib/units/bytes";
import { webAddress } from "@/lib/units/web-address";

test.each([
  ["https://example.com/a b", "https://example.com/a%20b"],
  [" http://example.com ", "http://example.com/"],
  ["www.example.com/plan", "https://www.example.com/plan"],
  ["HTTPS://Example.com", "https://example.com/"],
])("%s is an address on the web", (typed, address) => {
  expect(webAddress(typed)).toBe(address);
});

test.each([
  "javascript:alert(1)",
  "JaVaScRiPt://example.com/%0aalert(1)",
  "data:text/html,x",
  "file:///etc/passwd",
  "mailto:a@example.com",
  "//example.com",
  "/plan",
  "https://",
  "https:// x",
  "http:///x",
  "https://bank.example@evil.example/",
  "plan.pdf",
  "www.",
  "",
])("%s is none", (typed) => {
  expect(webAddress(typed)).toBeNull();
});

test("a file's size is said as people read it", () => {
  expect([1, 340_400, 999_999, 1_240_000].map((count) => byteWords(count, "en"))).toEqual([
    "1 kB",
    "340 kB",
    "1,000 kB",
    "1.2 MB",
  ]);
  expect(byteWords(1_240_000, "de")).toBe("1,2 MB");
});
