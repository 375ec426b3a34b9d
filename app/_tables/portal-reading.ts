import "server-only";
import { ROLE_WORDS } from "@/components/settings/member-words";
import type { PortalViewer } from "@/lib/auth/policy";
import { listNotesForReader } from "@/lib/client-notes/portal-queries";
import { sheetOf } from "@/lib/documents/sheet";
import { listPeople } from "@/lib/members/people-queries";
import { listSharedReports } from "@/lib/reports/portal-queries";
import { WORK_KINDS_FOR_CLIENT } from "@/lib/rules/engagement/words";
import { getWeekForCeo } from "@/lib/timesheets/portal-queries";
import { getSop } from "@/lib/sops/queries";
import { weekAsked } from "@/lib/timesheets/schema";
import { dayIn } from "@/lib/units/days";
import type { Tables } from "./answer";
import { kindColumns } from "./hours-columns";
import { reportColumns } from "./report-columns";
import { signOffColumns } from "./sign-off-columns";

/** What a client's person is given to read, who else of the company reads here, and what a week went into. */
export const PORTAL_READING_TABLES: Tables<{ viewer: PortalViewer }> = {
  async reports({ viewer }) {
    const reports = await listSharedReports(viewer);
    if (!reports) return null;
    return sheetOf({ title: "Reports" }, reports, [
      ...reportColumns(viewer.timeZone),
      ["Headline", "text", ({ headline }) => headline],
      ["Verdict", "text", ({ verdict }) => verdict],
      ["Where it stands", "text", ({ standing }) => standing],
      ["SHA-256 of the file", "text", ({ pdfHash }) => pdfHash.replace("sha256:", "")],
    ]);
  },

  async notes({ viewer }) {
    const notes = await listNotesForReader(viewer, { whole: true });
    if (!notes) return null;
    return sheetOf({ title: "Notes" }, notes, [
      ["Week from", "day", ({ monday }) => monday],
      ["Engagement", "text", ({ engagementTitle }) => engagementTitle],
      ["Sent", "day", ({ sentAt }) => sentAt && dayIn(viewer.timeZone, sentAt)],
      ["Sent by", "text", ({ sentByName }) => sentByName],
    ]);
  },

  async people({ viewer }) {
    const found = await listPeople(viewer);
    if (!found) return null;
    return sheetOf({ title: "People" }, found.people, [
      ["Name", "text", ({ name }) => name],
      ["Role", "text", ({ role }) => ROLE_WORDS[role]],
      ["Department", "text", ({ department }) => department],
      ["E-mail", "text", ({ email }) => email],
      ["Signs in", "text", ({ access }) => (access === "invited" ? "Invited" : "Yes")],
      ["Last here", "day", ({ lastSeenDay }) => lastSeenDay],
    ]);
  },

  /** Of one SOP (`?sop=`), for the CEO: who must follow it, and when they signed off the version in use. */
  async "sign-offs"({ viewer, search }) {
    const sop = viewer.role === "ceo" ? await getSop(viewer, search["sop"] ?? "") : null;
    return sop && sheetOf({ title: `Sign-offs of ${sop.title}` }, sop.readers, signOffColumns(sop));
  },

  /** One week (`?week=`, else the latest) by deliverable, and by kind of work. */
  async "week-deliverables"({ viewer, search }) {
    const week = await getWeekForCeo(viewer, weekAsked.parse(search).week);
    if (!week) return null;
    const rows = week.engagements.flatMap(({ title, deliverables }) =>
      deliverables.map((row) => ({ ...row, engagement: title })),
    );
    return sheetOf({ title: "Hours by deliverable", about: `week of ${week.monday}` }, rows, [
      ["Engagement", "text", ({ engagement }) => engagement],
      ["Worked on", "text", ({ title }) => title ?? "Not for one deliverable"],
      ["Hours", "hours", ({ minutes }) => minutes],
    ]);
  },

  async "week-kinds"({ viewer, search }) {
    const week = await getWeekForCeo(viewer, weekAsked.parse(search).week);
    if (!week) return null;
    const rows = week.engagements.flatMap(({ title, kinds }) =>
      kinds.map((row) => ({ ...row, engagement: title })),
    );
    return sheetOf({ title: "Work by kind", about: `week of ${week.monday}` }, rows, [
      ["Engagement", "text", ({ engagement }) => engagement],
      ...kindColumns(WORK_KINDS_FOR_CLIENT),
    ]);
  },
};
