import "server-only";
import { GATE_STATES } from "@/components/readiness/gate-states";
import type { StaffViewer } from "@/lib/auth/policy";
import { listNotes } from "@/lib/client-notes/queries";
import { sheetOf } from "@/lib/documents/sheet";
import { getReadiness } from "@/lib/readiness/queries";
import { listReports } from "@/lib/reports/queries";
import { COST_LINES } from "@/lib/rules/seat/cost-words";
import { getCost } from "@/lib/seat/queries";
import { dayIn } from "@/lib/units/days";
import type { Tables } from "./answer";
import { amountOf } from "./money";
import { reportColumns } from "./report-columns";

/** What is issued or sent to a client, and what the decision to hire rests on. */
export const REPORT_TABLES: Tables<{ viewer: StaffViewer; clientId: string }> = {
  async reports({ viewer, clientId }) {
    const found = await listReports(viewer, clientId);
    if (!found) return null;
    return sheetOf({ title: "Issued reports", about: found.client.name }, found.reports, [
      ...reportColumns(viewer.timeZone),
      ["Shared with the CEO", "day", ({ share }) => share && dayIn(viewer.timeZone, share.sharedAt)],
    ]);
  },

  /** The weeks of an engagement (`?engagement=`), each with its note or none. */
  async notes({ viewer, clientId, search }) {
    const listed = await listNotes(viewer, clientId, search["engagement"] ?? "");
    if (!listed) return null;
    const rows = listed.weeks.map(({ monday, note }) => ({ monday, ...note }));
    return sheetOf({ title: "Weekly notes", about: listed.client.name }, rows, [
      ["Week from", "day", ({ monday }) => monday],
      ["State", "text", ({ savedAt, sentAt }) => (sentAt ? "Sent" : savedAt ? "Draft" : null)],
      ["Saved", "day", ({ savedAt }) => (savedAt ? dayIn(viewer.timeZone, savedAt) : null)],
      ["Saved by", "text", ({ savedByName }) => savedByName ?? null],
      ["Sent", "day", ({ sentAt }) => (sentAt ? dayIn(viewer.timeZone, sentAt) : null)],
      ["Sent by", "text", ({ sentByName }) => sentByName ?? null],
      ["To", "text", ({ to }) => to?.join(", ") ?? null],
      ["Not delivered to", "text", ({ undelivered }) => undelivered?.join(", ") ?? null],
    ]);
  },

  async readiness({ viewer, clientId }) {
    const found = await getReadiness(viewer, clientId);
    if (!found) return null;
    return sheetOf({ title: "Readiness gates", about: found.client.name }, found.readiness.gates, [
      ["Gate", "text", ({ title }) => title],
      ["State", "text", ({ state }) => GATE_STATES[state].word],
      ["Where it stands", "text", ({ standing }) => standing],
      ["Target", "text", ({ target }) => target],
      ["What moves it", "text", ({ state, moves }) => (state === "met" ? null : moves)],
    ]);
  },

  /** The lines of both seats; what is not known is an empty cell and counts in no sum. */
  async "seat-cost"({ viewer, clientId }) {
    const found = await getCost(viewer, clientId);
    if (!found?.cost) return null;
    const { currency, comparison } = found.cost;
    const { fullTime, fractional } = comparison;
    const rows = [
      ...fullTime.lines.map(({ id, amount, once }) => ({
        title: COST_LINES[id].title,
        first: amount,
        later: once ? null : amount,
      })),
      { title: "Full-time, all in", first: fullTime.firstYear, later: fullTime.laterYear },
      { title: "Fractional: rate × hours × weeks", first: fractional.year, later: fractional.year },
    ];
    return sheetOf({ title: "Seat cost", about: found.client.name }, rows, [
      ["Line", "text", ({ title }) => title],
      [`First year (${currency})`, "money", ({ first }) => amountOf(first, currency)],
      [`Every later year (${currency})`, "money", ({ later }) => amountOf(later, currency)],
    ]);
  },
};
