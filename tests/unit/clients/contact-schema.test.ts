import { expect, test } from "vitest";
import { addContactInput } from "@/lib/clients/contact-schema";

const DEPARTMENT = "5b0a1d52-6c1e-4f0b-9d6e-7a3f0c9b1e11";
const TYPED = { id: DEPARTMENT, clientCompanyId: DEPARTMENT, name: "Dana", position: "ceo" };
const problems = (changed: Record<string, string | undefined>) =>
  addContactInput.safeParse({ ...TYPED, ...changed }).error?.issues.map(({ path }) => path.join("."));

test("a head has a department, and nobody else's choice of one is dropped in silence", () => {
  expect(problems({})).toBeUndefined();
  expect(problems({ departmentId: DEPARTMENT })).toEqual(["departmentId"]);
  expect(problems({ position: "head" })).toEqual(["departmentId"]);
  expect(problems({ position: "head", departmentId: DEPARTMENT })).toBeUndefined();
});

test("what somebody is in the company has to be chosen", () => {
  expect(problems({ position: undefined })).toEqual(["position"]);
});

test.each(["+44 20 7946 0018", "(020) 7946-0018", "030/1234567", "+1 415 555 0100 ext. 12"])(
  "%s is a phone number",
  (phone) => {
    expect(problems({ phone })).toBeUndefined();
  },
);

test.each(["call me", "12", "dana@example.com"])("%s is none", (phone) => {
  expect(problems({ phone })).toEqual(["phone"]);
});

test("everything that is wrong is said at once", () => {
  expect(problems({ name: "", position: "head" })).toEqual(["name", "departmentId"]);
  expect(problems({ position: undefined, departmentId: DEPARTMENT })).toEqual(["position"]);
});
