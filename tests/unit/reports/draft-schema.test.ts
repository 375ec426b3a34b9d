import { parseWithZod } from "@conform-to/zod/v4";
import { expect, test } from "vitest";
import { brandForm } from "@/lib/firm/brand-schema";
import { draftOf, saveDraftInput } from "@/lib/reports/draft-schema";
import { PART_IDS } from "@/lib/rules/report/parts";

const ID = "5b0a1d52-6c1e-4f0b-9d6e-7a3f0c9b1e11";

function errorOf(submission: { status?: string; error?: object | null }): object {
  return submission.error ?? {};
}

function sent(fields: ReadonlyArray<[string, string]>) {
  const form = new FormData();
  for (const [name, value] of [["clientCompanyId", ID], ["version", "0"], ["paper", "a4"], ...fields])
    form.append(name ?? "", value ?? "");
  return parseWithZod(form, { schema: saveDraftInput });
}

test("a form becomes a draft of all parts: ticked ones in, in the order sent, with their words", () => {
  const submission = sent([
    ["order", "risks,why,nonsense,why"],
    ["parts", "why"],
    ["words.why", "One\r\n\r\n- two "],
    ["engagementId", "none"],
    ["candidateId", ""],
  ]);
  if (submission.status !== "success") throw new Error(JSON.stringify(submission.error));
  const { draft } = submission.value;
  expect(draft).toMatchObject({ paper: "a4", diagnosisId: null, engagementId: "none", candidateId: null });
  expect(draft.parts.slice(0, 2)).toEqual([
    { id: "risks", isIn: false, words: "" },
    { id: "why", isIn: true, words: "One\n\n- two" },
  ]);
  expect(draft.parts).toHaveLength(PART_IDS.length);
  expect(draftOf(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
});

test("too many words, no part at all and another paper are refused beside their cause", () => {
  const errors = (fields: ReadonlyArray<[string, string]>) => Object.keys(errorOf(sent(fields)));
  const order: [string, string] = ["order", PART_IDS.join()];
  expect(errors([order, ["parts", "why"], ["words.why", "x".repeat(4_001)]])).toEqual(["words.why"]);
  expect(errors([order])).toEqual(["parts"]);
  expect(errors([order, ["parts", "why"], ["paper", "a3"]])).toEqual(["paper"]);
  const all = PART_IDS.map((id): [string, string] => [`words.${id}`, "x".repeat(3_000)]);
  expect(errors([order, ["parts", "why"], ...all])).toEqual(["order"]);
});

test("a colour is three or six digits, or none; an empty file is none", () => {
  const read = (accent: string) => {
    const form = new FormData();
    for (const [name, value] of [
      ["id", ID],
      ["version", "0"],
      ["accent", accent],
    ])
      form.append(name!, value!);
    form.append("logo", new File([], ""));
    return parseWithZod(form, { schema: brandForm });
  };
  expect(read("#ABC")).toMatchObject({ value: { accent: "#aabbcc", logo: null, withoutLogo: false } });
  expect(read("")).toMatchObject({ value: { accent: null } });
  expect(Object.keys(errorOf(read("teal")))).toEqual(["accent"]);
});
