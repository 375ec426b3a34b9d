import "server-only";
import { statementText } from "@/components/diagnosis/phrases";
import { factWords } from "@/components/history/move-words";
import { STATES as HANDOFF_STATES } from "@/components/handoffs/states";
import type { StaffViewer } from "@/lib/auth/policy";
import { getDifference } from "@/lib/diagnoses/difference-queries";
import { getHistory } from "@/lib/diagnoses/history-queries";
import { type Column, sheetOf } from "@/lib/documents/sheet";
import { getDepartmentsOfDiagnosis } from "@/lib/handoffs/queries";
import { LABELS } from "@/lib/rules/diagnosis/labels";
import { GROUP_TITLES, GROUPS, ROLE_TITLES, STAGE_TITLES } from "@/lib/rules/diagnosis/words";
import { OUTCOME_TITLES } from "@/lib/rules/handoffs/handoff-map";
import { DIMENSIONS } from "@/lib/rules/questionnaire/dimensions";
import type { Tables } from "./answer";

/** What a client's diagnoses say, one after the other and each of its departments. */
export const DIAGNOSIS_TABLES: Tables<{ viewer: StaffViewer; clientId: string }> = {
  /** Every diagnosis, oldest first: those that another version has replaced as well. */
  async history({ viewer, clientId }) {
    const found = await getHistory(viewer, clientId);
    if (!found) return null;
    type Scored = (typeof found.scored)[number];
    const scores = DIMENSIONS.map((dimension): Column<Scored> => [
      `${LABELS[dimension]} (0 to 100)`,
      "number",
      ({ scores }) => asDrawn(scores[dimension]),
    ]);
    return sheetOf({ title: "Diagnoses", about: found.client.name }, found.scored, [
      ["As of", "day", ({ day }) => day],
      ["Version", "number", ({ versionNumber }) => versionNumber],
      ["Replaced by version", "number", ({ replacedBy }) => replacedBy],
      ["Stage", "text", ({ stage }) => stage && STAGE_TITLES[stage]],
      ["Role", "text", ({ role }) => role && ROLE_TITLES[role]],
      ["Confidence", "text", ({ confidence }) => confidence],
      ["Rules", "text", ({ ruleSetVersion }) => ruleSetVersion],
      ["Shared with the CEO", "text", ({ shared }) => (shared ? "Yes" : "No")],
      ["Signed off by the CEO", "text", ({ signedOff }) => (signedOff ? "Yes" : "No")],
      ...scores,
    ]);
  },

  async departments({ viewer, clientId, search }) {
    const found = await getDepartmentsOfDiagnosis(viewer, clientId, search["diagnosis"] ?? "");
    if (!found) return null;
    const { client, standings, names } = found;
    return sheetOf({ title: "Departments", about: client.name }, standings, [
      ["Department", "text", ({ name }) => name],
      ["Ownership (0 to 100)", "number", ({ ownership }) => asDrawn(ownership)],
      ["Execution (0 to 100)", "number", ({ execution }) => asDrawn(execution)],
      ["Who answered", "text", ({ respondents }) => respondents.map((id) => names.get(id) ?? "").join(", ")],
      ["Statements answered", "number", ({ answered }) => answered],
      ["Statements asked", "number", ({ asked }) => asked],
      ["People", "number", ({ headcount }) => headcount],
      ["Own targets", "text", ({ ownTargets }) => yesNo(ownTargets)],
      ["Has a head", "text", ({ hasHead }) => yesNo(hasHead)],
      ["Holds the company back", "text", ({ isBinding }) => (isBinding ? "Yes" : null)],
    ]);
  },

  /** Each thing that somebody said of a handoff on a line of its own. */
  async handoffs({ viewer, clientId, search }) {
    const found = await getDepartmentsOfDiagnosis(viewer, clientId, search["diagnosis"] ?? "");
    if (!found) return null;
    const rows = found.map.flatMap(({ voices, ...edge }) => voices.map((voice) => ({ ...edge, ...voice })));
    return sheetOf({ title: "Handoffs", about: found.client.name }, rows, [
      ["From", "text", ({ from }) => from],
      ["To", "text", ({ to }) => to],
      ["The handoff", "text", ({ state }) => HANDOFF_STATES[state].title],
      ["Who says it", "text", ({ who }) => who],
      ["Says", "text", ({ outcome }) => OUTCOME_TITLES[outcome]],
      ["What", "text", ({ what }) => what],
    ]);
  },

  /** From one diagnosis to another (`?from=&to=`): scores, ratings and facts, as far as they moved. */
  async difference({ viewer, clientId, search: { from = "", to = "" } }) {
    const found = await getDifference(viewer, clientId, { from, to });
    if (!found) return null;
    const { dimensions, integrationIndex, items, facts, currencies } = found.difference;
    const rated = (value: number | null) => (value === null ? null : Number(value.toFixed(1)));
    const rows: { of: string; what: string; who: string | null; then: Value; now: Value }[] = [
      ...[...dimensions, { dimension: "integrationIndex" as const, ...integrationIndex }].map((move) => ({
        ...{ of: "Score (0 to 100)", what: LABELS[move.dimension], who: null },
        ...{ then: asDrawn(move.then), now: asDrawn(move.now) },
      })),
      ...items.flatMap(({ item, byGroup, ...all }) =>
        [["All", all] as const, ...GROUPS.map((group) => [GROUP_TITLES[group], byGroup[group]] as const)].map(
          ([who, move]) => ({
            ...{ of: "Rating (1 to 5)", what: statementText(item, found.asked), who },
            ...{ then: rated(move.then), now: rated(move.now) },
          }),
        ),
      ),
      ...facts.map((change) => {
        const { name, then, now } = factWords(change, currencies);
        return { of: "Fact", what: name, who: null, then, now };
      }),
    ];
    return sheetOf({ title: "What changed", about: found.client.name }, rows, [
      ["Of", "text", ({ of }) => of],
      ["What", "text", ({ what }) => what],
      ["Whose view", "text", ({ who }) => who],
      ["Then", "number", ({ then }) => then],
      ["Now", "number", ({ now }) => now],
    ]);
  },
};

type Value = number | string | null;

function asDrawn(score: number | null): number | null {
  return score === null ? null : Math.round(score);
}

function yesNo(value: boolean | null): string | null {
  return value === null ? null : value ? "Yes" : "No";
}
