import fc from "fast-check";
import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { canonicalJson } from "@/lib/rules/canonical-json";
import { contentHash } from "@/lib/rules/content-hash";

test("keys are sorted at every depth, lists keep their order", () => {
  expect(canonicalJson({ b: [2, { d: null, c: "é" }], a: true, left: undefined })).toBe(
    '{"a":true,"b":[2,{"c":"é","d":null}]}',
  );
});

test.each([NaN, Infinity, { deep: [-Infinity] }, 1n, () => 1, undefined])("%s has no JSON form", (value) => {
  expect(() => canonicalJson(value)).toThrow();
});

test("it reads back as what was written", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test("the hash is SHA-256 of the canonical bytes, whatever the order of keys", () => {
  const value = { name: "Zoë", list: [1, 2] };
  const expected = createHash("sha256").update(canonicalJson(value), "utf8").digest("hex");
  expect(contentHash(value)).toBe(`sha256:${expected}`);
  expect(contentHash({ list: [1, 2], name: "Zoë" })).toBe(contentHash(value));
});
