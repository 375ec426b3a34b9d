import { expect, test } from "vitest";
import { onlySid } from "@/lib/auth/next-auth";

test("the token takes the session's secret at sign-in and nothing else of the person", () => {
  const token = { name: "Olive", email: "olive@example.com", sub: "1" };
  expect(onlySid(token, { id: "1", sid: "secret" })).toEqual({ sid: "secret" });
});

test("later it only keeps it: what a browser adds is dropped", () => {
  expect(onlySid({ sid: "secret", role: "owner", sub: "2" })).toEqual({ sid: "secret" });
  expect(onlySid({ role: "owner" })).toEqual({});
});
