import "server-only";
import { CONFIDENTIALITY } from "@/components/assessments/confidentiality";
import { POSITIONS } from "@/components/clients/words";
import { listProcesses } from "@/lib/accountability/raci-queries";
import type { StaffViewer } from "@/lib/auth/policy";
import { getContacts } from "@/lib/clients/contact-queries";
import { getDiagnosis } from "@/lib/diagnoses/queries";
import { sheetOf } from "@/lib/documents/sheet";
import { getRound, listRounds } from "@/lib/rounds/queries";
import { GROUP_TITLES, ROLE_TITLES, STAGE_TITLES } from "@/lib/rules/diagnosis/words";
import { READINESS_TITLES } from "@/lib/rules/seat/candidate-words";
import { listCandidates } from "@/lib/seat/queries";
import { dayIn } from "@/lib/units/days";
import type { Tables } from "./answer";
import { gapSheet } from "./gap-columns";

const ACCESS = { active: "Yes", invited: "Invited", none: "No" } as const;

/** A client's people, and what they and the consultants say of the company. */
export const ASSESSMENT_TABLES: Tables<{ viewer: StaffViewer; clientId: string }> = {
  async contacts({ viewer, clientId }) {
    const found = await getContacts(viewer, clientId);
    if (!found) return null;
    return sheetOf({ title: "Contacts", about: found.client.name }, found.contacts, [
      ["Name", "text", ({ name }) => name],
      ["Title", "text", ({ title }) => title],
      ["Position", "text", ({ position }) => POSITIONS[position]],
      ["Department", "text", ({ department }) => department],
      ["E-mail", "text", ({ email }) => email],
      ["Telephone", "text", ({ phone }) => phone],
      ["Portal access", "text", ({ access, position }) => (position === "other" ? null : ACCESS[access])],
    ]);
  },

  async rounds({ viewer, clientId }) {
    const listed = await listRounds(viewer, clientId);
    if (!listed) return null;
    return sheetOf({ title: "Rounds", about: listed.client.name }, listed.rounds, [
      ["As of", "day", ({ asOf }) => asOf],
      ["Version", "number", ({ versionNumber }) => versionNumber],
      ["State", "text", ({ state }) => (state === "open" ? "Open" : "Closed")],
      ["Stage", "text", ({ diagnosis }) => diagnosis && STAGE_TITLES[diagnosis.stage]],
      ["Role", "text", ({ diagnosis }) => diagnosis && ROLE_TITLES[diagnosis.role]],
      ["Finished", "number", ({ finished }) => finished],
      ["Asked", "number", ({ asked }) => asked],
      ["Heads’ answers", "text", ({ confidentiality }) => CONFIDENTIALITY[confidentiality].title],
    ]);
  },

  /** Who is asked and how far each is; never what they answered. */
  async respondents({ viewer, clientId, search }) {
    const round = await getRound(viewer, clientId, search["round"] ?? "");
    if (!round) return null;
    return sheetOf({ title: "Respondents", about: round.client.name }, round.respondents, [
      ["Name", "text", ({ name }) => name],
      ["Answers as", "text", ({ group }) => (group === "head" ? "Head" : GROUP_TITLES[group])],
      ["Department", "text", ({ department }) => department],
      ["Answered", "number", ({ rated, skipped }) => rated + skipped],
      ["Not their area", "number", ({ skipped }) => skipped],
      ["Asked", "number", () => round.itemsAsked],
      ["Finished", "day", ({ submittedAt }) => submittedAt && dayIn(viewer.timeZone, submittedAt)],
      ["Reminded", "day", ({ remindedOn }) => remindedOn],
    ]);
  },

  async gaps({ viewer, clientId, search }) {
    const found = await getDiagnosis(viewer, clientId, search["diagnosis"] ?? "");
    if (!found) return null;
    return gapSheet(found.diagnosis, { about: found.client.name, asked: found.asked, search });
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

  async candidates({ viewer, clientId }) {
    const found = await listCandidates(viewer, clientId, null);
    if (!found) return null;
    return sheetOf({ title: "Inside candidates", about: found.client.name }, found.candidates, [
      ["Candidate", "text", ({ name }) => name],
      ["Today", "text", ({ presentSeat }) => presentSeat],
      ["Where they stand", "text", ({ profile }) => READINESS_TITLES[profile.readiness]],
      ["First thing to do", "text", ({ profile }) => profile.next[0]?.what ?? null],
    ]);
  },
};
