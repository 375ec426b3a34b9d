import fc from "fast-check";
import { expect, test } from "vitest";
import { askedOrigin, isProgram, isProof, originAt, proofOf, readHost } from "@/lib/rules/address/host";

const OWN = "https://throughline.example";

test.each([
  ["clients.rowan-co.example", "clients.rowan-co.example"],
  ["  Clients.Rowan-Co.EXAMPLE. ", "clients.rowan-co.example"],
  ["kunden.müller.example", "kunden.xn--mller-kva.example"],
  ["ＣＬＩＥＮＴＳ.rowan.example", "clients.rowan.example"],
  ["a.b.c.d.example", "a.b.c.d.example"],
])("%s is %s", (typed, host) => {
  expect(readHost(typed, OWN)).toEqual({ ok: true, host });
});

test.each([
  ["", "NOT_A_NAME"],
  ["https://clients.rowan.example", "NOT_A_NAME"],
  ["clients.rowan.example/portal", "NOT_A_NAME"],
  ["clients.rowan.example:8443", "NOT_A_NAME"],
  ["me@clients.rowan.example", "NOT_A_NAME"],
  ["clients.rowan.example?x", "NOT_A_NAME"],
  ["clients.rowan.example, other.rowan.example", "NOT_A_NAME"],
  ["clients_x.rowan.example", "NOT_A_NAME"],
  ["*.rowan.example", "NOT_A_NAME"],
  ["-clients.rowan.example", "NOT_A_NAME"],
  ["clients..rowan.example", "NOT_A_NAME"],
  [`${"a".repeat(64)}.rowan.example`, "NOT_A_NAME"],
  [`${"a.".repeat(120)}rowan.example`, "NOT_A_NAME"],
  ["192.0.2.7", "NOT_A_NAME"],
  ["0x7f.1", "NOT_A_NAME"],
  ["2130706433", "NOT_A_NAME"],
  ["1.2.3.0x4", "NOT_A_NAME"],
  ["[::1]", "NOT_A_NAME"],
  ["localhost", "PRIVATE"],
  ["clients.rowan.localhost", "PRIVATE"],
  ["clients.rowan.local", "PRIVATE"],
  ["rowan.example", "TOO_SHORT"],
  ["Throughline.example", "OURS"],
])("%s is none: %s", (typed, problem) => {
  expect(readHost(typed, OWN)).toEqual({ ok: false, problem });
});

test("whatever is taken for a name, a browser that goes there asks for that very name, and read again it is the same", () => {
  const typed = fc.oneof(fc.domain(), fc.string(), fc.webUrl(), fc.ipV4(), fc.ipV6());
  fc.assert(
    fc.property(typed, (text) => {
      const read = readHost(text, OWN);
      if (!read.ok) return;
      expect(readHost(read.host, OWN)).toEqual(read);
      expect(askedOrigin(read.host, OWN)).toBe(originAt(read.host, OWN));
      expect(new URL(`https://${read.host}`).hostname).toBe(read.host);
      expect(isProgram(originAt(read.host, OWN), OWN)).toBe(false);
    }),
    { numRuns: 2_000 },
  );
});

test.each([
  ["Clients.Rowan.example:443", "https://clients.rowan.example"],
  ["clients.rowan.example:8443", "https://clients.rowan.example:8443"],
  ["[::1]:3000", "https://[::1]:3000"],
  [null, null],
  ["", null],
  ["a b.example", null],
  ["user@clients.rowan.example", null],
  ["clients.rowan.example/x", null],
  ["clients.rowan.example:99999", null],
])("the Host header %s asks for %s", (header, origin) => {
  expect(askedOrigin(header, OWN)).toBe(origin);
});

test("one's own machine has several names, and a program elsewhere none but its own", () => {
  expect(isProgram("http://127.0.0.1:3000", "http://localhost:3000")).toBe(true);
  expect(isProgram("http://127.0.0.1:3001", "http://localhost:3000")).toBe(false);
  expect(isProgram("http://rebound.example:3000", "http://localhost:3000")).toBe(false);
  expect(isProgram("https://localhost", OWN)).toBe(false);
  expect(isProgram("https://www.throughline.example", OWN)).toBe(false);
});

test("the proof is the whole of one record, in however many pieces", () => {
  const { name, value } = proofOf({ host: "clients.rowan.example", token: "abc" });
  expect(name).toBe("_throughline.clients.rowan.example");
  expect(isProof([["v=spf1 -all"], ["throughline", "=abc"]], value)).toBe(true);
  for (const records of [[], [["throughline=abcd"]], [["x throughline=abc"]], [["throughline="], ["abc"]]])
    expect(isProof(records, value)).toBe(false);
});
