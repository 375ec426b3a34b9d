import type { PortalViewer } from "@/lib/auth/policy";
import { getLiveChart } from "@/lib/accountability/portal-queries";
import { completeAction } from "@/lib/cadences/action-mutations";
import { listOwnMeetings } from "@/lib/cadences/portal-queries";
import { getNoteForReader, listNotesForReader } from "@/lib/client-notes/portal-queries";
import { signOffDeliverable } from "@/lib/deliverables/page-mutations";
import { getSharedDeliverable } from "@/lib/deliverables/portal-queries";
import { listDeliverablesForCeo } from "@/lib/deliverables/queries";
import { signOffDiagnosis } from "@/lib/diagnoses/mutations";
import { getPortalHome } from "@/lib/diagnoses/portal-queries";
import { getSharedDiagnosis } from "@/lib/diagnoses/queries";
import { correctEscalation } from "@/lib/escalations/edit-mutations";
import { decideEscalation } from "@/lib/escalations/mutations";
import { getOwnLedger } from "@/lib/escalations/portal-queries";
import { listPlansForCeo } from "@/lib/plans/portal-queries";
import { getSharedReport, listSharedReports } from "@/lib/reports/portal-queries";
import { giveAnswers, submitAnswers } from "@/lib/rounds/answer-mutations";
import { getOwnQuestionnaire } from "@/lib/rounds/answer-queries";
import { getSharedScenario } from "@/lib/scenarios/queries";
import { getWeekForCeo } from "@/lib/timesheets/portal-queries";
import { markSeen } from "@/lib/waiting/mutations";
import { type Ids, MONDAY } from "./furnish";
import { ASKED, type Probe } from "./probes";

/** What A1's CEO reads. */
export function portalReads(ids: Ids): ReadonlyArray<Probe<PortalViewer>> {
  return [
    ["getPortalHome", (viewer) => getPortalHome(viewer)],
    ["getSharedDiagnosis", (viewer) => getSharedDiagnosis(viewer, ids.sharedId)],
    ["getSharedScenario", (viewer) => getSharedScenario(viewer, ids.sharedId, ids.sharedScenarioId)],
    ["getOwnQuestionnaire", (viewer) => getOwnQuestionnaire(viewer, ids.roundId)],
    ["getWeekForCeo", (viewer) => getWeekForCeo(viewer, MONDAY)],
    ["listDeliverablesForCeo", (viewer) => listDeliverablesForCeo(viewer)],
    ["getSharedDeliverable", (viewer) => getSharedDeliverable(viewer, ids.pageOfCeoId)],
    ["listSharedReports", (viewer) => listSharedReports(viewer)],
    ["getSharedReport", (viewer) => getSharedReport(viewer, ids.sharedReportId)],
    ["getLiveChart", (viewer) => getLiveChart(viewer)],
    ["listPlansForCeo", (viewer) => listPlansForCeo(viewer)],
    ["listOwnMeetings", (viewer) => listOwnMeetings(viewer)],
    ["getOwnLedger", (viewer) => getOwnLedger(viewer)],
    ["listNotesForReader", (viewer) => listNotesForReader(viewer)],
    ["getNoteForReader", (viewer) => getNoteForReader(viewer, ids.noteSentId)],
  ];
}

/** What A1's CEO does. */
export function portalWrites(ids: Ids): ReadonlyArray<Probe<PortalViewer>> {
  const answers = [{ itemId: "E2", rating: "5", version: 0 }] as const;
  return [
    ["giveAnswers", (viewer) => giveAnswers(viewer, { respondentId: ids.ofCeo, answers: [...answers] })],
    ["submitAnswers", (viewer) => submitAnswers(viewer, { respondentId: ids.ofCeo })],
    ["completeAction", (viewer) => completeAction(viewer, { id: ids.actionId, version: 1 })],
    ["decideEscalation", (viewer) => decideEscalation(viewer, { id: ids.escalationId, version: 2 })],
    [
      "correctEscalation",
      (viewer) =>
        correctEscalation(viewer, {
          ...{ id: ids.ceosEscalationId, version: 1, raisedDay: "2026-03-02" },
          ...ASKED,
        }),
    ],
    ["signOffDeliverable", (viewer) => signOffDeliverable(viewer, { id: ids.pageOfCeoId, edition: 1 })],
    ["markSeen", (viewer) => markSeen(viewer, { itemIds: [ids.noteSentId] })],
    ["signOffDiagnosis", (viewer) => signOffDiagnosis(viewer, { diagnosisId: ids.sharedId })],
  ];
}
