import type { z } from "zod";
import { ADDED_IDS, ITEM_IDS } from "../questionnaire/dimensions";
import { LIMITS, snapshotSchema, type Snapshot } from "./snapshot";

/** One thing that is wrong with a snapshot: where (`respondents[2].answers.C1`; "" is the whole) and what. */
export type SnapshotProblem = { path: string; message: string };

export type ParsedSnapshot = { ok: true; snapshot: Snapshot } | { ok: false; problems: SnapshotProblem[] };

/** Either a snapshot fit for scoring or every problem in it; nothing is repaired and nothing is guessed. */
export function parseSnapshot(input: unknown): ParsedSnapshot {
  const oversized = tooLong(input);
  if (oversized.length > 0) return { ok: false, problems: oversized };
  const parsed = snapshotSchema.safeParse(input, { reportInput: true });
  // Names are cross-checked on the raw input too, so that one wrong rating does not hide a duplicate id.
  const problems = [...(parsed.error?.issues ?? []).flatMap(toProblems), ...crossProblems(input)];
  if (parsed.success && problems.length === 0) return { ok: true, snapshot: withAdded(parsed.data) };
  return { ok: false, problems };
}

/** A missing answer to an added statement is a skipped one, as with the others. */
function withAdded(snapshot: Snapshot): Snapshot {
  const { questionnaire } = snapshot;
  if (!questionnaire || questionnaire.added.length === 0) return snapshot;
  const skipped = Object.fromEntries(questionnaire.added.map((id) => [id, null]));
  const respondents = snapshot.respondents.map((each) => ({
    ...each,
    answers: { ...skipped, ...each.answers },
  }));
  return { ...snapshot, respondents };
}

/** Checked first, so that a hostile file costs one look and not a check of every entry. */
function tooLong(input: unknown): SnapshotProblem[] {
  const lists = [
    {
      path: "facts.departments",
      list: listAt(childOf(input, "facts"), "departments"),
      max: LIMITS.departments,
    },
    { path: "respondents", list: listAt(input, "respondents"), max: LIMITS.respondents },
  ];
  return lists
    .filter(({ list, max }) => list.length > max)
    .map(({ path, list, max }) => ({ path, message: `has ${list.length} entries; at most ${max} are read` }));
}

type Issue = z.core.$ZodIssue;

function toProblems(issue: Issue): SnapshotProblem[] {
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({ path: pathOf([...issue.path, key]), message: "is not known here" }));
  }
  return [{ path: pathOf(issue.path), message: messageOf(issue) }];
}

function messageOf(issue: Issue): string {
  if (issue.code === "invalid_type" && issue.input === undefined) return "is missing";
  if (issue.code === "invalid_value") return `must be one of: ${issue.values.map(String).join(", ")}`;
  if (issue.code === "invalid_union") return "must be one of: ceo, head, consultant";
  if (issue.code === "too_big") return `must be at most ${issue.maximum}${unitOf(issue.origin)}`;
  if (issue.code === "too_small" && issue.origin === "number") return `must be at least ${issue.minimum}`;
  if (issue.code === "too_small" && issue.origin === "string") return "must not be empty";
  if (issue.code === "invalid_type") return `must be ${article(issue.expected)}`;
  return issue.message;
}

function unitOf(origin: string): string {
  if (origin === "string") return " characters";
  return origin === "array" ? " entries" : "";
}

function article(expected: string): string {
  if (expected === "int") return "a whole number";
  return `${/^[aeiou]/.test(expected) ? "an" : "a"} ${expected}`;
}

function pathOf(path: ReadonlyArray<PropertyKey>): string {
  return path.reduce<string>((whole, part) => {
    if (typeof part === "number") return `${whole}[${part}]`;
    return whole === "" ? String(part) : `${whole}.${String(part)}`;
  }, "");
}

/** Rules that need two places at once. Anything of a wrong shape is left to the schema. */
function crossProblems(input: unknown): SnapshotProblem[] {
  const departments = listAt(childOf(input, "facts"), "departments").map((each) => childOf(each, "name"));
  const respondents = listAt(input, "respondents");
  const known = new Set(departments.filter(isText).map((each) => each.trim()));
  return [
    ...repeated(
      departments.map(departmentKey),
      (at) => `facts.departments[${at}].name`,
      "names a department twice",
    ),
    ...repeated(
      respondents.map((each) => childOf(each, "id")),
      (at) => `respondents[${at}].id`,
      "is the id of another respondent",
    ),
    ...respondents.flatMap((each, at) => {
      const department = childOf(each, "department");
      if (childOf(each, "group") !== "head" || !isText(department) || known.has(department.trim())) return [];
      return [
        {
          path: `respondents[${at}].department`,
          message: `no department is called "${department.slice(0, 80)}"`,
        },
      ];
    }),
    ...questionnaireProblems(childOf(input, "questionnaire"), respondents),
  ];
}

/** What is asked, against itself and against what was answered. */
function questionnaireProblems(questionnaire: unknown, respondents: unknown[]): SnapshotProblem[] {
  const leftOut = listAt(questionnaire, "leftOut");
  const added = listAt(questionnaire, "added");
  const notAdded = ADDED_IDS.filter((id) => !added.includes(id));
  const nothing = added.length === 0 && ITEM_IDS.every((id) => leftOut.includes(id));
  return [
    ...repeated(leftOut, (at) => `questionnaire.leftOut[${at}]`, "is left out twice"),
    ...repeated(added, (at) => `questionnaire.added[${at}]`, "is added twice"),
    ...(nothing ? [{ path: "questionnaire.leftOut", message: "leaves no statement to ask" }] : []),
    ...respondents.flatMap((each, at) => {
      const answers = childOf(each, "answers");
      const path = (id: string) => `respondents[${at}].answers.${id}`;
      return [
        ...leftOut
          .filter(isText)
          .filter((id) => (childOf(answers, id) ?? null) !== null)
          .map((id) => ({ path: path(id), message: "is left out of this questionnaire" })),
        ...notAdded
          .filter((id) => childOf(answers, id) !== undefined)
          .map((id) => ({ path: path(id), message: "is not known here" })),
      ];
    }),
  ];
}

/** "Sales" and "sales " are one department to a reader, so they are one here. */
function departmentKey(name: unknown): unknown {
  return isText(name) ? name.trim().normalize("NFC").toLowerCase() : name;
}

function repeated(values: unknown[], pathAt: (at: number) => string, message: string): SnapshotProblem[] {
  const seen = new Set<string>();
  return values.flatMap((value, at) => {
    if (!isText(value)) return [];
    if (seen.has(value)) return [{ path: pathAt(at), message }];
    seen.add(value);
    return [];
  });
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function childOf(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
}

function listAt(value: unknown, key: string): unknown[] {
  const list = childOf(value, key);
  return Array.isArray(list) ? list : [];
}
