import "server-only";
import { ownersText } from "@/components/accountability/words";
import { getLiveChart } from "@/lib/accountability/portal-queries";
import type { PortalViewer } from "@/lib/auth/policy";
import { listOwnMeetings } from "@/lib/cadences/portal-queries";
import { getSharedDiagnosis } from "@/lib/diagnoses/queries";
import { listDeliverablesForCeo } from "@/lib/deliverables/queries";
import { sheetOf } from "@/lib/documents/sheet";
import { getOwnLedger } from "@/lib/escalations/portal-queries";
import { listPlansForCeo } from "@/lib/plans/portal-queries";
import { listPortalSops } from "@/lib/sops/list-queries";
import { listStatementsForCeo } from "@/lib/statements/queries";
import { getWeekForCeo } from "@/lib/timesheets/portal-queries";
import type { Tables } from "./answer";
import { gapSheet } from "./gap-columns";
import { WEEK_COLUMNS } from "./hours-columns";
import { statementColumns } from "./statement-columns";
import { ACTION_COLUMNS, DECISION_COLUMNS, DELIVERABLE_COLUMNS, ESCALATION_COLUMNS } from "./work-columns";

/** What a client's person sees in the portal: what is the CEO's alone is not there for a head. */
export const PORTAL_TABLES: Tables<{ viewer: PortalViewer }> = {
  async weeks({ viewer }) {
    const found = await getWeekForCeo(viewer, null);
    return found && sheetOf({ title: "Hours" }, found.weeks, WEEK_COLUMNS);
  },

  async deliverables({ viewer }) {
    const list = await listDeliverablesForCeo(viewer);
    return list && sheetOf({ title: "Deliverables" }, list.deliverables, DELIVERABLE_COLUMNS);
  },

  async statements({ viewer }) {
    const statements = await listStatementsForCeo(viewer);
    return statements && sheetOf({ title: "Statements" }, statements, statementColumns(viewer.timeZone));
  },

  async escalations({ viewer }) {
    const own = await getOwnLedger(viewer, new Date(), { whole: true });
    if (!own) return null;
    return sheetOf({ title: "Escalations" }, own.entries, [
      ...ESCALATION_COLUMNS,
      ["Turned into", "text", ({ intoWords }) => intoWords],
    ]);
  },

  async decisions({ viewer }) {
    const own = await listOwnMeetings(viewer, new Date(), { whole: true });
    if (!own) return null;
    const rows = own.cadences.flatMap(({ title, decisions }) =>
      decisions.map((decision) => ({ ...decision, meeting: title })),
    );
    return sheetOf({ title: "Decisions" }, rows, DECISION_COLUMNS);
  },

  async actions({ viewer }) {
    const own = await listOwnMeetings(viewer, new Date(), { whole: true });
    return own && sheetOf({ title: "Your actions" }, own.actions, ACTION_COLUMNS);
  },

  /** Where the round promised the heads that nobody could work out their answers, there is no such table. */
  async gaps({ viewer, search }) {
    const shared = await getSharedDiagnosis(viewer, search["diagnosis"] ?? "");
    if (shared?.diagnosis.shows !== "groups") return null;
    return gapSheet(shared.diagnosis, { about: null, asked: shared.asked, search });
  },

  async plan({ viewer }) {
    const list = await listPlansForCeo(viewer);
    if (!list) return null;
    const rows = list.plans.flatMap(({ title, phases, deliverables }) =>
      phases.flatMap((phase) =>
        deliverables
          .filter(({ phaseId }) => phaseId === phase.id)
          .map((deliverable) => ({ ...deliverable, phase, engagement: title })),
      ),
    );
    return sheetOf({ title: "Plan" }, rows, [
      ["Engagement", "text", ({ engagement }) => engagement],
      ["Phase", "text", ({ phase }) => phase.name],
      ["Phase from", "day", ({ phase }) => phase.fromMonday],
      ...DELIVERABLE_COLUMNS,
    ]);
  },

  async seats({ viewer }) {
    const found = await getLiveChart(viewer);
    if (!found?.chart) return null;
    const { seats } = found.chart;
    return sheetOf({ title: "Who owns what" }, seats, [
      ["Seat", "text", ({ title }) => title],
      ["Department", "text", ({ departmentName }) => departmentName],
      ["Owner", "text", ownersText],
      ["Answers for", "text", ({ responsibilities }) => responsibilities.join("; ")],
      ["Measured by", "text", ({ numbers }) => numbers.map(({ name }) => name).join("; ")],
    ]);
  },

  async sops({ viewer }) {
    return sheetOf({ title: "SOPs" }, await listPortalSops(viewer), [
      ["SOP", "text", ({ title }) => title],
      ["Process", "text", ({ process }) => process],
      ["Department", "text", ({ departmentName }) => departmentName],
      ["Owner", "text", ({ ownerName }) => ownerName],
      ["Version in use", "number", ({ inUse }) => inUse?.number ?? null],
      ["In use since", "day", ({ inUse }) => inUse?.since ?? null],
      ["Version to approve", "number", ({ reviewNumber }) => reviewNumber],
      ["Yours to follow", "text", ({ mustFollow }) => (mustFollow ? "Yes" : "No")],
      [
        "Signed off by you",
        "text",
        ({ mustFollow, signed }) => (mustFollow ? (signed ? "Yes" : "No") : null),
      ],
    ]);
  },
};
