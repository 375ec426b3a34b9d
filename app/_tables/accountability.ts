import "server-only";
import { getAccountability, getNumberedChart } from "@/lib/accountability/queries";
import { getProcess, listProcesses } from "@/lib/accountability/raci-queries";
import { chartAsked, chartNumber } from "@/lib/accountability/schema";
import type { StaffViewer } from "@/lib/auth/policy";
import { type Column, sheetOf } from "@/lib/documents/sheet";
import { letterOf } from "@/lib/rules/accountability/raci";
import { depthFirst } from "@/lib/rules/accountability/tree";
import { getSop } from "@/lib/sops/queries";
import type { Tables } from "./answer";
import { SEAT_COLUMNS } from "./seat-columns";
import { signOffColumns } from "./sign-off-columns";

/** Who answers for what at a client, today and before, and who has signed off what. */
export const ACCOUNTABILITY_TABLES: Tables<{ viewer: StaffViewer; clientId: string }> = {
  async charts({ viewer, clientId }) {
    const found = await getAccountability(viewer, clientId);
    if (!found) return null;
    return sheetOf({ title: "Charts", about: found.client.name }, found.numbered, [
      ["Chart", "number", ({ number }) => number],
      ["Live since", "day", ({ day }) => day],
      ["Made live by", "text", ({ byName }) => byName],
      ["Live today", "text", ({ isLive }) => (isLive ? "Yes" : "No")],
    ]);
  },

  /** The seats of one chart as it was (`?number=`), in the order it is read from its top. */
  async seats({ viewer, clientId, search }) {
    const asked = chartNumber.safeParse(search["number"]);
    const found = asked.success ? await getNumberedChart(viewer, clientId, asked.data) : null;
    if (!found) return null;
    const { client, chart } = found;
    const titles = new Map(chart.seats.map(({ id, title }) => [id, title]));
    const rows = depthFirst(chart.seats).map(({ seat }) => seat);
    return sheetOf({ title: `Chart ${chart.number}`, about: client.name }, rows, [
      ...SEAT_COLUMNS,
      ["Below", "text", ({ parentId }) => (parentId && titles.get(parentId)) ?? null],
    ]);
  },

  async processes({ viewer, clientId }) {
    const found = await listProcesses(viewer, clientId);
    if (!found) return null;
    return sheetOf({ title: "Processes", about: found.client.name }, found.processes, [
      ["Process", "text", ({ name }) => name],
      ["Activities", "number", ({ activities }) => activities],
      ["SOP", "text", ({ sop }) => sop?.title ?? null],
    ]);
  },

  /** One process (`?process=`): its activities down, the seats across, as on the page. */
  async raci({ viewer, clientId, search }) {
    const rather = chartAsked.parse(search["chart"]);
    const found = await getProcess(viewer, clientId, search["process"] ?? "", rather);
    if (!found) return null;
    type Activity = (typeof found.activities)[number];
    const seats = found.seats.map(({ id, title }): Column<Activity> => [
      title,
      "text",
      ({ row }) => letterOf(row, id),
    ]);
    return sheetOf({ title: `RACI of ${found.name}`, about: found.client.name }, found.activities, [
      ["Activity", "text", ({ title }) => title],
      ...seats,
    ]);
  },

  /** Who must follow an SOP (`?sop=`), and when they signed off the version in use. */
  async "sign-offs"({ viewer, clientId, search }) {
    const sop = await getSop(viewer, search["sop"] ?? "");
    if (sop?.client.id !== clientId) return null;
    return sheetOf({ title: `Sign-offs of ${sop.title}`, about: sop.client.name }, sop.readers, [
      ...signOffColumns(sop),
      ["Title", "text", ({ title }) => title],
      ["Portal access", "text", ({ hasLogin }) => (hasLogin ? "Yes" : "No")],
    ]);
  },
};
