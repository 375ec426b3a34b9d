import { randomUUID } from "node:crypto";
import { parseWithZod } from "@conform-to/zod/v4";
import { expect, test } from "vitest";
import { rewordStatementInput } from "@/lib/questionnaires/schema";

/** As the browser sends it: every field, also the empty ones. */
function sent(german: (field: string) => string) {
  const form = new FormData();
  form.set("templateId", randomUUID());
  form.set("statementId", "E1");
  form.set("edit", "1");
  for (const field of FIELDS) form.set(`en.${field}`, `English ${field}`);
  for (const field of FIELDS) form.set(`de.${field}`, german(field));
  return parseWithZod(form, { schema: rewordStatementInput });
}

const FIELDS = ["statement", "question", ...[0, 1, 2, 3, 4].map((at) => `anchors[${at}]`)];

test("an empty German is none", () => {
  const submission = sent(() => "");
  expect(submission.status === "success" && submission.value.de).toBeUndefined();
  expect(submission.status).toBe("success");
});

test("a whole German is kept", () => {
  const submission = sent((field) => `Deutsch ${field}`);
  expect(submission.status === "success" && submission.value.de?.anchors[4]).toBe("Deutsch anchors[4]");
});

test("half a German is refused beside each field that is missing", () => {
  const submission = sent((field) => (field === "statement" || field === "anchors[2]" ? "Deutsch" : ""));
  const errors = submission.status === "success" ? {} : submission.error;
  expect(Object.keys(errors ?? {}).sort()).toEqual(
    ["question", "anchors[0]", "anchors[1]", "anchors[3]", "anchors[4]"].map((field) => `de.${field}`).sort(),
  );
});
