import "server-only";
import { PIPELINE_STATES, ROLE_NAMES } from "@/components/clients/words";
import { ROLE_WORDS, STATE_WORDS } from "@/components/settings/member-words";
import { DONE_COLUMNS, OPEN_COLUMNS } from "@/components/tasks/task-columns";
import { workName } from "@/components/timesheets/work-name";
import type { StaffViewer } from "@/lib/auth/policy";
import { listAllClients } from "@/lib/clients/list-queries";
import { clientListInput } from "@/lib/clients/list-schema";
import { sheetOf } from "@/lib/documents/sheet";
import { listMembers } from "@/lib/members/queries";
import { getPortfolio } from "@/lib/portfolio/queries";
import { portfolioPerson } from "@/lib/portfolio/schema";
import { STAGE_TITLES } from "@/lib/rules/diagnosis/words";
import { WORK_KIND_TITLES } from "@/lib/rules/engagement/words";
import { listTasks } from "@/lib/tasks/queries";
import { taskView } from "@/lib/tasks/schema";
import { getOwnWeek } from "@/lib/timesheets/own-week-queries";
import type { Tables } from "./answer";
import { entriesSheet } from "./entries";
import { gridSheet } from "./grid-sheet";

/** What stands over all clients, and the firm's people. */
export const FIRM_TABLES: Tables<{ viewer: StaffViewer }> = {
  async clients({ viewer, search }) {
    const rows = await listAllClients(viewer, clientListInput.parse(search));
    return sheetOf({ title: "Clients" }, rows, [
      ["Client", "text", ({ name }) => name],
      ["Pipeline", "text", ({ state }) => PIPELINE_STATES[state]],
      ["Stage", "text", ({ stage }) => stage && STAGE_TITLES[stage]],
      ["Role needed", "text", ({ role }) => role && ROLE_NAMES[role]],
      ["As of", "day", ({ asOf }) => asOf],
      ["Hours this week", "hours", ({ usedThisWeek }) => usedThisWeek],
      ["Planned this week", "hours", ({ plannedThisWeek }) => plannedThisWeek],
      ["Hours in four weeks", "hours", ({ usedInFourWeeks }) => usedInFourWeeks],
      ["Planned in four weeks", "hours", ({ plannedInFourWeeks }) => plannedInFourWeeks],
      ["Due next", "text", ({ dueTitle }) => dueTitle],
      ["Due on", "day", ({ due }) => due],
    ]);
  },

  /** The hours of this week, by client. */
  async portfolio({ viewer, search }) {
    const portfolio = await getPortfolio(viewer, portfolioPerson.parse(search["person"] ?? null));
    if (!portfolio) return null;
    return sheetOf({ title: "Portfolio", about: `week of ${portfolio.monday}` }, portfolio.clients, [
      ["Client", "text", ({ name }) => name],
      ["Promised", "hours", ({ load }) => load.promisedMinutes],
      ["Used", "hours", ({ load }) => load.usedMinutes],
      ["Left", "hours", ({ load }) => load.promisedMinutes - load.usedMinutes],
    ]);
  },

  async tasks({ viewer, search }) {
    const view = taskView.parse(search["view"]);
    const listed = await listTasks(viewer, view);
    if (!listed) return null;
    return gridSheet({ title: "Tasks" }, listed.tasks, view === "done" ? DONE_COLUMNS : OPEN_COLUMNS, search);
  },

  async members({ viewer }) {
    const members = await listMembers(viewer);
    if (!members) return null;
    return sheetOf({ title: "Members" }, members, [
      ["Name", "text", ({ name }) => name],
      ["E-mail", "text", ({ email }) => email],
      ["Role", "text", ({ role }) => ROLE_WORDS[role]],
      ["State", "text", ({ state }) => STATE_WORDS[state]],
      ["Clients", "number", ({ clients }) => clients],
    ]);
  },

  entries: ({ viewer, search }) => entriesSheet(viewer, null, search),

  /** One's own entries of a week, each on a line of its own. */
  async timesheet({ viewer, search }) {
    const week = await getOwnWeek(viewer, search["week"] ?? "");
    if (!week) return null;
    const entries = week.sheet.lines.flatMap(({ cells }) => cells.flat());
    const rows = entries.map((entry) => {
      const engagement = week.engagements.find(({ id }) => id === entry.engagementId);
      return { ...entry, engagement, work: workName(entry, engagement?.deliverables ?? []) };
    });
    return sheetOf({ title: "Timesheet", about: `week of ${week.monday}` }, rows, [
      ["Day", "day", ({ workDay }) => workDay],
      ["Client", "text", ({ engagement }) => engagement?.client.name ?? null],
      ["Engagement", "text", ({ engagement }) => engagement?.title ?? null],
      ["Work", "text", ({ work }) => work.title],
      ["Kind of work", "text", ({ kind }) => WORK_KIND_TITLES[kind]],
      ["Hours", "hours", ({ minutes }) => minutes],
      ["Note", "text", ({ note }) => note],
      ["Correction", "text", ({ isCorrection }) => (isCorrection ? "Yes" : null)],
    ]);
  },
};
