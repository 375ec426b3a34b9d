import "server-only";
import type { StaffViewer } from "@/lib/auth/policy";
import { getRegister } from "@/lib/bottlenecks/queries";
import { getCadence } from "@/lib/cadences/queries";
import { sheetOf } from "@/lib/documents/sheet";
import { getLedger } from "@/lib/escalations/queries";
import { perHead } from "@/lib/rules/bottlenecks/per-head";
import { BOTTLENECK_STATES } from "@/lib/rules/bottlenecks/words";
import { DELIVERABLE_STATES } from "@/lib/rules/engagement/words";
import { weeksChosen } from "@/lib/rules/escalations/weeks";
import { turnedIntoWords } from "@/lib/rules/escalations/words";
import { goalWords } from "@/lib/rules/scorecard/goal";
import { getScorecard } from "@/lib/scorecards/queries";
import { listSops } from "@/lib/sops/list-queries";
import { sopListInput } from "@/lib/sops/schema";
import type { Tables } from "./answer";
import { ACTION_COLUMNS, DECISION_COLUMNS, ESCALATION_COLUMNS } from "./work-columns";

/** What the consultants keep of one client. */
export const CLIENT_TABLES: Tables<{ viewer: StaffViewer; clientId: string }> = {
  async sops({ viewer, clientId, search }) {
    const list = await listSops(viewer, clientId, sopListInput.parse(search));
    if (!list) return null;
    return sheetOf({ title: "SOPs", about: list.client.name }, list.rows, [
      ["Process", "text", ({ process }) => process],
      ["SOP", "text", ({ title }) => title],
      ["Department", "text", ({ department }) => department?.name ?? null],
      ["State", "text", ({ state }) => DELIVERABLE_STATES[state]],
      ["Version in use", "number", ({ inUseNumber }) => inUseNumber],
      ["Owner", "text", ({ ownerName }) => ownerName],
      ["Owner’s seat", "text", ({ ownerSeat }) => ownerSeat],
      [
        "Signed off",
        "number",
        ({ inUseNumber, adoption }) => (inUseNumber === null ? null : adoption.signed),
      ],
      [
        "Must follow",
        "number",
        ({ inUseNumber, adoption }) => (inUseNumber === null ? null : adoption.required),
      ],
      [
        "Adoption %",
        "number",
        ({ inUseNumber, adoption }) => (inUseNumber === null ? null : adoption.percent),
      ],
      ["Review", "day", ({ state, reviewDay }) => (state === "in_use" ? reviewDay : null)],
    ]);
  },

  async escalations({ viewer, clientId, search }) {
    const found = await getLedger(viewer, clientId, weeksChosen(search["weeks"]), new Date(), {
      whole: true,
    });
    if (!found) return null;
    return sheetOf({ title: "Escalations", about: found.client.name }, found.entries, [
      ...ESCALATION_COLUMNS,
      ["Decided on", "day", ({ decidedDay }) => decidedDay],
      ["Turned into", "text", ({ into }) => into && turnedIntoWords(into)],
      ["Note of the consultants", "text", ({ note }) => note],
    ]);
  },

  /** One line for each month of each bottleneck, the newest month first as on the page. */
  async bottlenecks({ viewer, clientId }) {
    const register = await getRegister(viewer, clientId);
    if (!register) return null;
    const rows = register.bottlenecks.flatMap(({ months, ...bottleneck }) =>
      [...months].reverse().map((month) => ({ ...bottleneck, ...month })),
    );
    return sheetOf({ title: "Bottlenecks", about: register.client.name }, rows, [
      ["Step", "text", ({ step }) => step],
      ["Department", "text", ({ departmentName }) => departmentName],
      ["State", "text", ({ state }) => BOTTLENECK_STATES[state]],
      ["Layers of approval", "number", ({ approvalLayers }) => approvalLayers],
      ["Found", "day", ({ foundDay }) => foundDay],
      ["Removed", "day", ({ removedDay }) => removedDay],
      ["Removed by", "text", ({ removedBy }) => removedBy],
      ["Came back", "day", ({ cameBackDay }) => cameBackDay],
      ["Month", "day", ({ month }) => month],
      ["Throughput", "number", ({ throughput }) => throughput],
      ["Unit", "text", ({ unit }) => unit],
      ["People", "number", ({ headcount }) => headcount],
      ["Per head", "number", perHead],
    ]);
  },

  async scorecard({ viewer, clientId }) {
    const found = await getScorecard(viewer, clientId);
    if (!found) return null;
    return sheetOf({ title: "Scorecard", about: found.client.name }, found.measures, [
      ["Number", "text", ({ title }) => title],
      ["Unit", "text", ({ unit }) => unit],
      ["Goal", "text", ({ goal, unit }) => goalWords(goal, unit)],
      ["Owner", "text", ({ ownerName }) => ownerName],
      ...found.mondays
        .toReversed()
        .map(
          (monday) =>
            [
              monday,
              "number",
              ({ weeks }: (typeof found.measures)[number]) =>
                weeks.find((week) => week.monday === monday)?.value ?? null,
            ] as const,
        ),
    ]);
  },

  async decisions({ viewer, clientId, search }) {
    const cadence = await getCadence(viewer, clientId, search["cadence"] ?? "", new Date(), { whole: true });
    if (!cadence) return null;
    const rows = cadence.decisions.map((decision) => ({ ...decision, meeting: cadence.title }));
    return sheetOf({ title: "Decisions", about: cadence.client.name }, rows, DECISION_COLUMNS);
  },

  async actions({ viewer, clientId, search }) {
    const cadence = await getCadence(viewer, clientId, search["cadence"] ?? "", new Date(), { whole: true });
    if (!cadence) return null;
    return sheetOf({ title: "Open actions", about: cadence.client.name }, cadence.actions, ACTION_COLUMNS);
  },
};
