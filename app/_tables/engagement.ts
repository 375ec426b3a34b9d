import "server-only";
import { workName } from "@/components/timesheets/work-name";
import type { StaffViewer } from "@/lib/auth/policy";
import { sheetOf } from "@/lib/documents/sheet";
import { listEngagements } from "@/lib/engagements/queries";
import { getEngagement } from "@/lib/engagements/standing-queries";
import { getValue } from "@/lib/plans/value-queries";
import { DELIVERABLE_KINDS, ENGAGEMENT_KINDS, WORK_KIND_TITLES } from "@/lib/rules/engagement/words";
import { listStatements } from "@/lib/statements/queries";
import { getTimesheetWeek } from "@/lib/timesheets/queries";
import type { Tables } from "./answer";
import { WEEK_COLUMNS } from "./hours-columns";
import { statementColumns } from "./statement-columns";
import { DELIVERABLE_COLUMNS } from "./work-columns";

/** A client's engagements, and what is of one of them: `?engagement=`. */
export const ENGAGEMENT_TABLES: Tables<{ viewer: StaffViewer; clientId: string }> = {
  async engagements({ viewer, clientId }) {
    const list = await listEngagements(viewer, clientId);
    if (!list) return null;
    return sheetOf({ title: "Engagements", about: list.client.name }, list.engagements, [
      ["Engagement", "text", ({ title }) => title],
      ["Kind", "text", ({ kind }) => ENGAGEMENT_KINDS[kind]],
      ["From", "day", ({ startsOn }) => startsOn],
      ["To", "day", ({ endsOn }) => endsOn],
      ["Planned a week", "hours", ({ plannedMinutesPerWeek }) => plannedMinutesPerWeek],
      ["Hours used", "hours", ({ usedMinutes }) => usedMinutes],
      ["Deliverables in use", "number", ({ deliverablesInUse }) => deliverablesInUse],
      ["Deliverables planned", "number", ({ deliverablesPlanned }) => deliverablesPlanned],
    ]);
  },

  async weeks({ viewer, clientId, search }) {
    const engagement = await getEngagement(viewer, clientId, search["engagement"] ?? "");
    if (!engagement) return null;
    const { usage, plannedMinutesPerWeek: plannedMinutes } = engagement;
    const rows = usage.weeks.map((week) => ({ ...week, plannedMinutes })).reverse();
    return sheetOf({ title: "Weeks", about: engagement.client.name }, rows, [
      ...WEEK_COLUMNS,
      ["Came into use", "number", ({ cameIntoUse }) => cameIntoUse],
    ]);
  },

  async deliverables({ viewer, clientId, search }) {
    const engagement = await getEngagement(viewer, clientId, search["engagement"] ?? "");
    if (!engagement) return null;
    return sheetOf({ title: "Deliverables", about: engagement.client.name }, engagement.deliverables, [
      ...DELIVERABLE_COLUMNS,
      ["Hours", "hours", ({ minutes }) => minutes],
    ]);
  },

  /** The entries of a week, one's own and the colleagues'. */
  async time({ viewer, clientId, search: { engagement = "", week: monday = "" } }) {
    const week = await getTimesheetWeek(viewer, clientId, engagement, monday);
    if (!week) return null;
    const own = week.own.map((entry) => ({ ...entry, memberName: viewer.displayName }));
    const rows = [...own, ...week.others].sort((one, other) => one.workDay.localeCompare(other.workDay));
    return sheetOf({ title: "Time", about: `${week.client.name}, week of ${week.monday}` }, rows, [
      ["Day", "day", ({ workDay }) => workDay],
      ["Who", "text", ({ memberName }) => memberName],
      ["Work", "text", (entry) => workName(entry, week.deliverables).title],
      ["Kind of work", "text", ({ kind }) => WORK_KIND_TITLES[kind]],
      ["Hours", "hours", ({ minutes }) => minutes],
      ["Note", "text", ({ note }) => note],
      ["Correction", "text", ({ isCorrection }) => (isCorrection ? "Yes" : null)],
    ]);
  },

  async value({ viewer, clientId, search }) {
    const value = await getValue(viewer, clientId, search["engagement"] ?? "");
    if (!value) return null;
    return sheetOf({ title: "Hours for a deliverable", about: value.client.name }, value.byKind, [
      ["Kind", "text", ({ kind }) => DELIVERABLE_KINDS[kind]],
      ["In use", "number", ({ inUse }) => inUse],
      ["Hours", "hours", ({ minutes }) => minutes],
      ["For each", "hours", ({ minutesPerDeliverable }) => minutesPerDeliverable],
      ["Counted by", "text", ({ basis }) => (basis === "entries" ? "Time entries" : "Kind of work")],
    ]);
  },

  async statements({ viewer, clientId, search }) {
    const list = await listStatements(viewer, clientId, search["engagement"] ?? "");
    if (!list) return null;
    return sheetOf(
      { title: "Statements", about: list.client.name },
      list.statements,
      statementColumns(viewer.timeZone),
    );
  },
};
