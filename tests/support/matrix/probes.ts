import type { StaffViewer } from "@/lib/auth/policy";
import { getAccountability, getDraft } from "@/lib/accountability/queries";
import { setLetter } from "@/lib/accountability/raci-mutations";
import { getProcess } from "@/lib/accountability/raci-queries";
import { removeSeat } from "@/lib/accountability/seat-mutations";
import { addAction } from "@/lib/cadences/action-mutations";
import { getMeeting } from "@/lib/cadences/meeting-queries";
import { startMeeting } from "@/lib/cadences/meeting-mutations";
import { saveNotes } from "@/lib/cadences/minutes-mutations";
import { getCadence, listCadences } from "@/lib/cadences/queries";
import { getRegister } from "@/lib/bottlenecks/queries";
import { enterMonth } from "@/lib/bottlenecks/mutations";
import { saveNote } from "@/lib/client-notes/mutations";
import { getNote, getNoteToSend, listNotes } from "@/lib/client-notes/queries";
import { sendNote } from "@/lib/client-notes/send-mutations";
import { getContacts } from "@/lib/clients/contact-queries";
import { removeContact } from "@/lib/clients/contact-mutations";
import { chooseLanguage } from "@/lib/clients/language-mutations";
import { deleteClient, moveInPipeline } from "@/lib/clients/lifecycle-mutations";
import { listAllClients, listClients } from "@/lib/clients/list-queries";
import { clientListInput } from "@/lib/clients/list-schema";
import { getClientOverview } from "@/lib/clients/overview-queries";
import { getClientFacts } from "@/lib/clients/queries";
import { deleteDeliverable, moveDeliverable } from "@/lib/deliverables/mutations";
import { getDeliverable } from "@/lib/deliverables/queries";
import { shareDiagnosis, unshareDiagnosis } from "@/lib/diagnoses/mutations";
import { getDiagnosis } from "@/lib/diagnoses/queries";
import { shareDeliverable } from "@/lib/deliverables/page-mutations";
import { deleteEngagement, openEngagement } from "@/lib/engagements/mutations";
import { getTerms, listEngagements } from "@/lib/engagements/queries";
import { getEngagement } from "@/lib/engagements/standing-queries";
import { fillInEscalation } from "@/lib/escalations/edit-mutations";
import { logEscalation } from "@/lib/escalations/mutations";
import { getLedger } from "@/lib/escalations/queries";
import { readOutbox } from "@/lib/mail/queries";
import { invitePortalUser, reinviteMember } from "@/lib/members/invite-mutations";
import { changeRole, disableMember, removePortalAccess, unassignMember } from "@/lib/members/mutations";
import { getMember, listMembers } from "@/lib/members/queries";
import { placeDeliverable } from "@/lib/plans/mutations";
import { editPhase } from "@/lib/plans/phase-mutations";
import { getPhase, getPlan } from "@/lib/plans/queries";
import { getValue } from "@/lib/plans/value-queries";
import { getPortfolio } from "@/lib/portfolio/queries";
import { getReportDraft } from "@/lib/reports/draft-queries";
import { issueReportDraft } from "@/lib/reports/draft-mutations";
import { getReadiness } from "@/lib/readiness/queries";
import { getReport, getReportPdf, listReports } from "@/lib/reports/queries";
import { closeRound } from "@/lib/rounds/close-mutations";
import { addRespondents, removeRespondent } from "@/lib/rounds/mutations";
import { getRound, listRounds } from "@/lib/rounds/queries";
import {
  deleteScenario,
  keepScenario,
  reviseScenario,
  shareScenario,
  unshareScenario,
} from "@/lib/scenarios/mutations";
import { getScenario, getWhatIf } from "@/lib/scenarios/queries";
import { enterValue } from "@/lib/scorecards/mutations";
import { getScorecard } from "@/lib/scorecards/queries";
import { deleteTime, logTime } from "@/lib/timesheets/mutations";
import { listEntries } from "@/lib/timesheets/entry-queries";
import { getTimesheetWeek } from "@/lib/timesheets/queries";
import { termsFor, timeOn } from "../engagements";
import { NOTHING_SAID, filledIn } from "../escalations";
import { phaseFor } from "../plans";
import type { World } from "../world";
import { NEW_ID } from "./attempt";
import { type Ids, MONDAY } from "./furnish";

/** One question or deed about A1, for whoever `viewer` is. */
export type Probe<Asker> = readonly [name: string, run: (viewer: Asker) => Promise<unknown>];

const EVERYTHING = clientListInput.parse({});
export const ASKED = { text: "Taken over", ...NOTHING_SAID };

/** What the consultants' side reads of A1. */
export function staffReads(ids: Ids, { a }: World): ReadonlyArray<Probe<StaffViewer>> {
  const { clientId, engagementId } = ids;
  return [
    ["listClients", (viewer) => listClients(viewer, EVERYTHING)],
    ["listAllClients", (viewer) => listAllClients(viewer, EVERYTHING)],
    ["getClientOverview", (viewer) => getClientOverview(viewer, clientId)],
    ["getClientFacts", (viewer) => getClientFacts(viewer, clientId)],
    ["getContacts", (viewer) => getContacts(viewer, clientId)],
    ["listRounds", (viewer) => listRounds(viewer, clientId)],
    ["getRound", (viewer) => getRound(viewer, clientId, ids.roundId)],
    ["getDiagnosis", (viewer) => getDiagnosis(viewer, clientId, ids.sharedId)],
    ["getWhatIf", (viewer) => getWhatIf(viewer, clientId, ids.sharedId)],
    ["getScenario", (viewer) => getScenario(viewer, clientId, ids.sharedId, ids.scenarioId)],
    ["listEngagements", (viewer) => listEngagements(viewer, clientId)],
    ["getEngagement", (viewer) => getEngagement(viewer, clientId, engagementId)],
    ["getPlan", (viewer) => getPlan(viewer, clientId, engagementId)],
    ["getPhase", (viewer) => getPhase(viewer, ids.phaseId)],
    ["getValue", (viewer) => getValue(viewer, clientId, engagementId)],
    ["getTerms", (viewer) => getTerms(viewer, clientId, engagementId)],
    ["getDeliverable", (viewer) => getDeliverable(viewer, clientId, engagementId, ids.deliverableId)],
    ["getTimesheetWeek", (viewer) => getTimesheetWeek(viewer, clientId, engagementId, MONDAY)],
    ["listEntries", (viewer) => listEntries(viewer, clientId, { from: "2026-01-01", to: "2026-12-31" })],
    ["getReadiness", (viewer) => getReadiness(viewer, clientId)],
    ["listReports", (viewer) => listReports(viewer, clientId)],
    ["getReport", (viewer) => getReport(viewer, clientId, ids.reportId)],
    ["getReportDraft", (viewer) => getReportDraft(viewer, clientId)],
    ["getReportPdf", (viewer) => getReportPdf(viewer, ids.reportId)],
    ["listCadences", (viewer) => listCadences(viewer, clientId)],
    ["getCadence", (viewer) => getCadence(viewer, clientId, ids.cadenceId)],
    [
      "getMeeting",
      (viewer) => getMeeting(viewer, clientId, { cadenceId: ids.cadenceId, day: ids.cadenceDays.today }),
    ],
    ["getPortfolio", (viewer) => getPortfolio(viewer)],
    ["listNotes", (viewer) => listNotes(viewer, clientId, engagementId)],
    ["getNote", (viewer) => getNote(viewer, clientId, engagementId, ids.noteDraftMonday)],
    ["getNoteToSend", (viewer) => getNoteToSend(viewer, clientId, engagementId, ids.noteDraftMonday)],
    ["getScorecard", (viewer) => getScorecard(viewer, clientId)],
    ["getAccountability", (viewer) => getAccountability(viewer, clientId)],
    ["getDraft", (viewer) => getDraft(viewer, clientId)],
    ["getProcess", (viewer) => getProcess(viewer, clientId, ids.processId)],
    ["getLedger", (viewer) => getLedger(viewer, clientId, 13)],
    ["getRegister", (viewer) => getRegister(viewer, clientId)],
    ["listMembers", (viewer) => listMembers(viewer)],
    ["getMember", (viewer) => getMember(viewer, a.consultant.membershipId, "")],
    ["readOutbox", (viewer) => readOutbox(viewer)],
  ];
}

/** What the consultants' side does to A1. */
export function staffWrites(ids: Ids, { a }: World): ReadonlyArray<Probe<StaffViewer>> {
  const { clientId: clientCompanyId, engagementId } = ids;
  const member = { membershipId: a.consultant.membershipId };
  const round = { id: NEW_ID, roundId: ids.roundId, version: 1 };
  const draft = { id: NEW_ID, clientCompanyId, version: 1 };
  const scenario = {
    diagnosisId: ids.sharedId,
    name: "Taken over",
    note: null,
    moves: [{ kind: "item" as const, item: "C1" as const, to: 5 as const }],
  };
  return [
    ["deleteClient", (viewer) => deleteClient(viewer, { id: clientCompanyId })],
    [
      "moveInPipeline",
      (viewer) => moveInPipeline(viewer, { id: clientCompanyId, version: 1, pipelineState: "lost" }),
    ],
    ["chooseLanguage", (viewer) => chooseLanguage(viewer, { id: clientCompanyId, version: 1, speaks: "de" })],
    ["removeContact", (viewer) => removeContact(viewer, { id: ids.contactId, clientCompanyId })],
    [
      "addRespondents",
      (viewer) => addRespondents(viewer, { roundId: ids.roundId, contactIds: [ids.contactId], self: false }),
    ],
    ["closeRound", (viewer) => closeRound(viewer, round)],
    [
      "removeRespondent",
      (viewer) => removeRespondent(viewer, { roundId: ids.roundId, respondentId: ids.ofHead }),
    ],
    ["shareDiagnosis", (viewer) => shareDiagnosis(viewer, ids.unsharedId)],
    ["unshareDiagnosis", (viewer) => unshareDiagnosis(viewer, ids.sharedId)],
    ["keepScenario", (viewer) => keepScenario(viewer, { id: NEW_ID, ...scenario })],
    ["reviseScenario", (viewer) => reviseScenario(viewer, { id: ids.scenarioId, version: 1, ...scenario })],
    ["deleteScenario", (viewer) => deleteScenario(viewer, ids.scenarioId)],
    ["shareScenario", (viewer) => shareScenario(viewer, ids.scenarioId)],
    ["unshareScenario", (viewer) => unshareScenario(viewer, ids.sharedScenarioId)],
    [
      "editPhase",
      (viewer) => editPhase(viewer, { version: 1, ...phaseFor(engagementId, { id: ids.phaseId }) }),
    ],
    [
      "placeDeliverable",
      (viewer) =>
        placeDeliverable(viewer, {
          id: ids.placedDeliverableId,
          version: 1,
          phaseId: ids.phaseId,
          dueDay: null,
          plannedMinutes: null,
        }),
    ],
    ["openEngagement", (viewer) => openEngagement(viewer, termsFor(clientCompanyId))],
    ["deleteEngagement", (viewer) => deleteEngagement(viewer, ids.unusedEngagementId)],
    [
      "moveDeliverable",
      (viewer) => moveDeliverable(viewer, { id: ids.deliverableId, version: 1, verb: "withdraw" }),
    ],
    ["deleteDeliverable", (viewer) => deleteDeliverable(viewer, ids.unusedDeliverableId)],
    ["shareDeliverable", (viewer) => shareDeliverable(viewer, ids.unsharedPageId)],
    [
      "startMeeting",
      (viewer) => startMeeting(viewer, { cadenceId: ids.cadenceId, day: ids.cadenceDays.yesterday }),
    ],
    ["saveNotes", (viewer) => saveNotes(viewer, { itemId: ids.itemId, version: 2, notes: "Taken over" })],
    [
      "addAction",
      (viewer) =>
        addAction(viewer, {
          id: NEW_ID,
          meetingId: ids.meetingId,
          text: "Taken over",
          ownerId: a.a1.ceoContactId,
          dueDay: "2026-12-01",
        }),
    ],
    [
      "enterValue",
      (viewer) =>
        enterValue(viewer, { measureId: ids.measureId, monday: ids.measureMonday, version: 1, value: 9 }),
    ],
    [
      "removeSeat",
      (viewer) =>
        removeSeat(viewer, {
          chartId: ids.draftChartId,
          seatId: ids.draftSeatId,
          version: Number(ids.draftVersion),
        }),
    ],
    [
      "setLetter",
      (viewer) =>
        setLetter(viewer, { activityId: ids.activityId, seatId: ids.topSeatId, version: 1, letter: "A" }),
    ],
    [
      "logEscalation",
      (viewer) => logEscalation(viewer, { id: NEW_ID, clientCompanyId, ...ASKED, raisedDay: null }),
    ],
    [
      "fillInEscalation",
      (viewer) => fillInEscalation(viewer, filledIn(ids.escalationId, { version: 2, ...ASKED })),
    ],
    [
      "enterMonth",
      (viewer) =>
        enterMonth(viewer, {
          ...{ bottleneckId: ids.bottleneckId, month: ids.bottleneckMonth, of: "throughput" },
          ...{ was: 7, value: 9 },
        }),
    ],
    [
      "saveNote",
      (viewer) =>
        saveNote(viewer, { engagementId, monday: ids.noteDraftMonday, version: 1, text: "Taken over" }),
    ],
    [
      "sendNote",
      (viewer) => sendNote(viewer, { id: ids.noteDraftId, version: 1, contactIds: [a.a1.ceoContactId] }),
    ],
    ["logTime", (viewer) => logTime(viewer, timeOn(engagementId))],
    ["issueReportDraft", (viewer) => issueReportDraft(viewer, draft)],
    ["invitePortalUser", (viewer) => invitePortalUser(viewer, { id: NEW_ID, contactId: ids.contactId })],
    ["removePortalAccess", (viewer) => removePortalAccess(viewer, { membershipId: a.a1.head.membershipId })],
    ["reinviteMember", (viewer) => reinviteMember(viewer, { membershipId: ids.invitedId })],
    // With a proof, so that it is the wall that keeps a stranger out.
    [
      "changeRole",
      (viewer) => changeRole({ ...viewer, provenAt: new Date() }, { ...member, version: 1, role: "owner" }),
    ],
    ["disableMember", (viewer) => disableMember(viewer, member)],
    ["unassignMember", (viewer) => unassignMember(viewer, { ...member, clientCompanyId })],
  ];
}

/** What only the consultant whose row it is does. */
export function ownWrites(ids: Ids): ReadonlyArray<Probe<StaffViewer>> {
  return [["deleteTime", (viewer) => deleteTime(viewer, ids.timeId)]];
}
