import type { Diagnosis, Symptom, Warning } from "@/lib/rules/diagnosis/diagnosis";
import { labelOf } from "@/lib/rules/diagnosis/labels";
import type { DimensionScore, GroupScores } from "@/lib/rules/diagnosis/scores";
import type { Snapshot } from "@/lib/rules/diagnosis/snapshot";
import type { TraceEntry } from "@/lib/rules/diagnosis/trace";
import { DIMENSIONS, itemsOf, type Dimension } from "@/lib/rules/questionnaire/dimensions";
import type { Confidentiality } from "@/prisma/generated/enums";

/** What a round's confidentiality lets the client's CEO see of its diagnosis; the report is made for that reader. */
export type ReaderView = {
  confidentiality: string;
  dimensions: { id: Dimension; title: string; score: number | null; byGroup: GroupScores }[];
  trace: TraceEntry[];
  symptoms: Symptom[];
  warnings: Warning[];
};

/** Fewer heads than this cannot hide behind their mean. */
const HEADS_FOR_A_GROUP = 3;

const NOBODY: GroupScores = { ceo: null, head: null, consultant: null };

/** These rest on the heads of single departments, of whom there is often one. */
const OF_ONE_DEPARTMENT: ReadonlySet<string> = new Set([
  "weakestDepartmentExecution",
  "weakestDepartmentOwnership",
  "lanesWithoutOwner",
  "executionAhead",
]);

const SENTENCES: Record<Confidentiality, string> = {
  named: "Respondents were told that their answers may be shown by name; this report shows groups.",
  group:
    "Respondents were told that heads are shown as a group of three or more. Where fewer heads answered, only the score of all is shown, so that nobody can be worked out from the rest.",
  consultant_only:
    "Respondents were told that only the consultant sees who answered what. This report shows the scores of all respondents together.",
};

export function readerView(diagnosis: Diagnosis, snapshot: Snapshot, mode: Confidentiality): ReaderView {
  const named = mode === "named";
  return {
    confidentiality: SENTENCES[mode],
    dimensions: DIMENSIONS.map((id) => ({
      id,
      title: labelOf(id),
      score: diagnosis.dimensions[id].score,
      byGroup: shownGroups(diagnosis.dimensions[id], mode, headsAnswering(snapshot, id)),
    })),
    trace: named ? diagnosis.trace : diagnosis.trace.filter(isAboutAll),
    symptoms: diagnosis.symptoms,
    warnings: diagnosis.warnings,
  };
}

/** With the heads go the others: from the score of all and the other groups, a hidden one could be worked out. */
function shownGroups({ byGroup }: DimensionScore, mode: Confidentiality, heads: number): GroupScores {
  if (mode === "named") return byGroup;
  const enough = heads === 0 || heads >= HEADS_FOR_A_GROUP;
  return mode === "group" && enough ? byGroup : NOBODY;
}

function headsAnswering({ respondents }: Snapshot, dimension: Dimension): number {
  const items = itemsOf(dimension);
  return respondents.filter(
    ({ group, answers }) => group === "head" && items.some((item) => answers[item] !== null),
  ).length;
}

/** The rules that gave the verdict are always told: they are what the report is about. */
function isAboutAll({ kind, inputs }: TraceEntry): boolean {
  if (kind === "scope" || kind === "stage" || kind === "role") return true;
  return !inputs.some(({ name }) => OF_ONE_DEPARTMENT.has(name));
}
