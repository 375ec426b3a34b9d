import { expect, test } from "vitest";
import { safePath } from "@/lib/auth/safe-path";

const ORIGIN = "https://throughline.example";

test.each(["/clients", "/clients?sort=name", "/clients/1/rounds"])("leads to %s", (path) => {
  expect(safePath(path, ORIGIN)).toBe(path);
});

test.each([
  undefined,
  "",
  "clients",
  "https://evil.example/",
  "//evil.example",
  "/\\evil.example",
  "/\t/evil.example",
  "/.//evil.example",
  "/a/..//evil.example",
  "/%2e//evil.example",
  "javascript:alert(1)",
  "/\u0000//evil.example",
])("never off the site: %j", (path) => {
  const led = safePath(path, ORIGIN);
  expect(new URL(led, ORIGIN).origin).toBe(ORIGIN);
  expect(led).toMatch(/^\/(?!\/)/);
});
