import { randomUUID } from "node:crypto";
import type { StaffViewer, Viewer } from "@/lib/auth/policy";
import { issueLink } from "@/lib/auth/links";
import { hashPassword } from "@/lib/auth/password";
import { mergeContacts } from "@/lib/merges/mutations";
import { addContact, removeContact } from "@/lib/clients/contact-mutations";
import { deleteClient } from "@/lib/clients/lifecycle-mutations";
import { db } from "@/lib/db/client";
import { withFirm } from "@/lib/db/tenant";
import { shareDiagnosis, signOffDiagnosis } from "@/lib/diagnoses/mutations";
import { inviteMember } from "@/lib/members/invite-mutations";
import { disableMember } from "@/lib/members/mutations";
import { noteHandoff, removeHandoff } from "@/lib/handoffs/note-mutations";
import { reportHandoffs } from "@/lib/handoffs/report-mutations";
import { deleteScenario, keepScenario, shareScenario } from "@/lib/scenarios/mutations";
import type { ToIssue } from "@/lib/reports/issue";
import { shareReport } from "@/lib/reports/share-mutations";
import { addTask, completeTask, recordRecheck } from "@/lib/tasks/mutations";
import { issueReadinessReport } from "../reports";
import { diagnosed, startedRound } from "../rounds";
import { recheckedHire } from "../tasks";
import { asDatabaseOwner, type ClientInWorld, signedIn, type World } from "../world";
import { furnishAccountability } from "./furnish-accountability";
import { furnishAddress } from "./furnish-address";
import { answerOne, respondentId } from "./furnish-answers";
import { furnishApi } from "./furnish-api";
import { furnishBeside } from "./furnish-beside";
import { furnishAfterRounds } from "./furnish-after-rounds";
import { furnishCadences } from "./furnish-cadences";
import { furnishComments } from "./furnish-comments";
import { furnishData } from "./furnish-data";
import { furnishEscalations } from "./furnish-escalations";
import { furnishExit } from "./furnish-exit";
import { furnishImports } from "./furnish-imports";
import { furnishLinks } from "./furnish-links";
import { furnishNotes } from "./furnish-notes";
import { furnishPages } from "./furnish-pages";
import { furnishPaper } from "./furnish-paper";
import { furnishPipeline } from "./furnish-pipeline";
import { furnishPlan } from "./furnish-plans";
import { furnishQuestionnaires } from "./furnish-questionnaires";
import { furnishPack, furnishReport } from "./furnish-report";
import { furnishReview } from "./furnish-review";
import { furnishTimeline } from "./furnish-timeline";
import { furnishViews } from "./furnish-views";
import { furnishWeeks } from "./furnish-weeks";
import { done } from "./done";
import { furnishWork } from "./furnish-work";
import { furnishSeat } from "./furnish-seat";
import { furnishSops } from "./furnish-sops";
import { mark, renamed } from "./marking";
import { MARKS } from "./secrets";

export const CEO_PASSWORD = "quiet-harbour-lantern-42";
export const MONDAY = "2026-03-02";

export type Ids = Awaited<ReturnType<typeof furnish>>;

/** Rows of every kind for A1, each with a marked word in it, made by the mutations that people call. */
export async function furnish(made: World) {
  await mark(made);
  const world = renamed(made);
  const { consultant, owner, a1 } = world.a;

  const signed = await diagnosed(world);
  done(await shareDiagnosis(consultant, signed.diagnosisId));
  const comment = `Agreed ${MARKS.a1Work}`;
  done(await signOffDiagnosis(a1.ceo, { diagnosisId: signed.diagnosisId, comment }));
  const shared = await diagnosed(world);
  done(await shareDiagnosis(consultant, shared.diagnosisId));
  const afterRounds = await furnishAfterRounds(world);
  const unshared = await diagnosed(world);
  const roundId = await startedRound(world);
  const [ofConsultant, ofCeo] = [await answerOne(consultant, roundId), await answerOne(a1.ceo, roundId)];
  const ofHead = await respondentId(a1.head, roundId);
  await asDatabaseOwner("UPDATE round SET message = $2 WHERE id = $1", [roundId, MARKS.a1]);
  const notes = await handoffs(consultant, a1, ofConsultant);
  const worked = await furnishWork(consultant, a1.clientCompanyId);
  const report = { clientCompanyId: a1.clientCompanyId, diagnosisId: shared.diagnosisId };
  const pipeline = await furnishPipeline(world.a.firmId, a1.clientCompanyId);

  return {
    clientId: a1.clientCompanyId,
    ...pipeline,
    ...(await furnishReview(world)),
    departmentId: a1.departments.Operations,
    otherDepartmentId: a1.departments.Sales,
    closedRoundId: shared.roundId,
    signedId: signed.diagnosisId,
    sharedId: shared.diagnosisId,
    unsharedId: unshared.diagnosisId,
    ...afterRounds,
    ...(await scenarios(world, shared.diagnosisId)),
    roundId,
    ofConsultant,
    ofCeo,
    ofHead,
    onPaper: await furnishPaper(consultant, a1.clientCompanyId, roundId, ofHead),
    ...(await furnishLinks(consultant, roundId, ofHead)),
    ...(await furnishBeside(a1.ceo, ofCeo)),
    ...notes,
    ...worked,
    ...(await furnishWeeks(consultant, a1.ceo, { engagementId: worked.engagementId, monday: MONDAY })),
    ...(await reports(consultant, { ...report, engagementId: worked.engagementId })),
    ...(await furnishReport(owner, consultant, a1.clientCompanyId)),
    ...(await furnishNotes(consultant, a1.ceo, worked.engagementId)),
    ...(await furnishQuestionnaires(owner)),
    ...(await furnishSeat(consultant, a1.clientCompanyId)),
    ...(await furnishCadences(consultant, a1, worked.engagementId)),
    ...(await furnishEscalations(consultant, a1)),
    ...(await furnishPlan(consultant, worked.engagementId, shared.diagnosisId)),
    ...(await furnishSops(world, worked.engagementId)),
    ...(await furnishAccountability(consultant, world.a)),
    ...(await furnishPack(consultant, a1.clientCompanyId)),
    ...(await furnishPages(consultant, a1, worked.engagementId)),
    ...(await tasks(consultant, a1.clientCompanyId)),
    ...(await people(world)),
    ...(await furnishComments(consultant, a1, { sharedId: shared.diagnosisId, ...afterRounds })),
    ...(await furnishTimeline(consultant, a1)),
    deletedClientId: await binnedClient(owner),
    ...(await furnishAddress(owner)),
    ...(await furnishExit(world)),
    ...(await furnishData(world)),
    ...(await furnishApi(owner)),
    ...(await furnishViews(world, worked.engagementId)),
    ...(await furnishImports(owner, a1.clientCompanyId)),
    ...(await links(world)),
  };
}

/** Scenarios of a diagnosis that the CEO sees: one shared too, one kept, one in the bin. */
async function scenarios({ a }: World, diagnosisId: string) {
  const scenario = async (word: string) => {
    const id = randomUUID();
    const move = { kind: "ownTargets", department: `Sales ${MARKS.a1}`, to: false } as const;
    const called = { name: `Without Sales ${word}`, note: word };
    done(await keepScenario(a.consultant, { id, diagnosisId, ...called, moves: [move] }));
    return id;
  };
  const [sharedScenarioId, scenarioId, deletedScenarioId] = [
    await scenario(MARKS.a1Work),
    await scenario(MARKS.a1Inner),
    await scenario(MARKS.a1Inner),
  ];
  done(await shareScenario(a.consultant, sharedScenarioId));
  done(await deleteScenario(a.consultant, deletedScenarioId));
  return { sharedScenarioId, scenarioId, deletedScenarioId };
}

/** One that is the firm's alone, and one that the CEO reads. */
async function reports(consultant: Viewer, of: Omit<ToIssue, "id">) {
  const issue = async () => done(await issueReadinessReport(consultant, { id: randomUUID(), ...of }));
  const [reportId, sharedReportId] = [await issue(), await issue()];
  done(await shareReport(consultant, sharedReportId));
  return { reportId, sharedReportId };
}

/** What the consultant reports and notes of handoffs: for the consultants alone. One note is in the bin. */
async function handoffs(
  consultant: Viewer,
  { clientCompanyId, departments }: ClientInWorld,
  ofConsultant: string,
) {
  const between = { fromDepartmentId: departments.Operations, toDepartmentId: departments.Sales };
  const report = { ...between, outcome: "fails", what: MARKS.a1Inner, version: 0 } as const;
  done(await reportHandoffs(consultant, { respondentId: ofConsultant, handoffs: [report] }));
  const note = async () => {
    const id = randomUUID();
    const said = { what: MARKS.a1Inner, outcome: "fails", note: MARKS.a1Inner } as const;
    done(await noteHandoff(consultant, { id, clientCompanyId, ...between, ...said }));
    return id;
  };
  const [handoffId, removedHandoffId] = [await note(), await note()];
  done(await removeHandoff(consultant, { id: removedHandoffId, clientCompanyId }));
  return { handoffId, removedHandoffId };
}

/** A task to do and one done; a recheck to do and one recorded. */
async function tasks(consultant: StaffViewer, clientCompanyId: string) {
  const task = async () => {
    const id = randomUUID();
    const plan = { title: `Call ${MARKS.a1Inner}`, dueDay: "2026-04-02" };
    done(await addTask(consultant, { id, clientCompanyId, ...plan }));
    return id;
  };
  const [taskId, doneTaskId] = [await task(), await task()];
  done(await completeTask(consultant, { id: doneTaskId, version: 1 }));

  const rechecks = await recheckedHire(consultant, clientCompanyId);
  const [recheckId = "", recordedRecheckId = ""] = [rechecks.get(6), rechecks.get(3)];
  const found = { outcome: "alarm_stands", note: `Nothing moved ${MARKS.a1Inner}` } as const;
  done(await recordRecheck(consultant, { id: recordedRecheckId, version: 1, ...found }));
  return { taskId, doneTaskId, recheckId, recordedRecheckId };
}

/** Contacts without a login, and members at every point of a member's life. */
async function people({ a }: World) {
  const { owner, a1 } = a;
  const contact = async () => {
    const id = randomUUID();
    const person = {
      name: `Nora ${MARKS.a1}`,
      position: "head",
      departmentId: a1.departments.Operations,
      title: MARKS.a1Inner,
      email: `${MARKS.a1Inner.toLowerCase()}.${id.slice(0, 8)}@example.com`,
      phone: MARKS.a1Inner,
      timeZone: null,
    } as const;
    done(await addContact(owner, { id, clientCompanyId: a1.clientCompanyId, ...person }));
    return id;
  };
  const [contactId, removedContactId] = [await contact(), await contact()];
  done(await removeContact(owner, { id: removedContactId, clientCompanyId: a1.clientCompanyId }));
  const [twinId, otherTwinId, mergeId] = [await contact(), await contact(), randomUUID()];
  const pair = { keptId: otherTwinId, goneId: await contact() };
  done(await mergeContacts(owner, { id: mergeId, clientCompanyId: a1.clientCompanyId, ...pair }));

  const invitedId = randomUUID();
  const name = `Ivo ${MARKS.firmA}`;
  done(await inviteMember(owner, { id: invitedId, name, email: "ivo@example.com", role: "consultant" }));
  await asDatabaseOwner("UPDATE outgoing_mail SET text = $2 || text WHERE membership_id = $1", [
    invitedId,
    MARKS.outboxA,
  ]);
  const former = await signedIn(a.firmId, "consultant", `Fay ${MARKS.firmA}`);
  done(await disableMember(owner, { membershipId: former.membershipId }));
  const withFactor = await signedIn(a.firmId, "assistant", `Flora ${MARKS.firmA}`);
  await db().secondFactor.create({
    data: { userId: withFactor.userId, sealedSecret: new Uint8Array(), lastStep: 0 },
  });

  await db().user.update({
    where: { id: a1.ceo.userId },
    data: { passwordHash: await hashPassword(CEO_PASSWORD) },
  });
  return {
    contactId,
    removedContactId,
    twinId,
    otherTwinId,
    mergeId,
    invitedId,
    formerId: former.membershipId,
    withFactorId: withFactor.membershipId,
    withFactorUserId: withFactor.userId,
  };
}

async function binnedClient(owner: Viewer): Promise<string> {
  const id = randomUUID();
  await withFirm(owner.firmId, (tx) =>
    tx.clientCompany.create({
      data: { firmId: owner.firmId, id, name: `A3 Print ${MARKS.a1Inner}`, currency: "EUR" },
    }),
  );
  done(await deleteClient(owner, { id }));
  return id;
}

/** Secret links of A1's CEO and of the invited colleague that still work, and ones that no longer do. */
async function links({ a }: World) {
  const { firmId, membershipId, email } = a.a1.ceo;
  const ofCeo = { firmId, membershipId, email: (await userEmail(a.a1.ceo.userId)) ?? email };
  const token = (purpose: "sign_in" | "password_reset" | "set_up") =>
    db()
      .$transaction((tx) => issueLink(tx, purpose, purpose === "set_up" ? {} : ofCeo))
      .then((path) => path.split("/").at(-1) ?? "");
  // Issued again, the earlier one ends.
  const [deadSignIn, signIn] = [await token("sign_in"), await token("sign_in")];
  const [deadReset, reset] = [await token("password_reset"), await token("password_reset")];
  const mails = await asDatabaseOwner<{ link: string }>(
    "SELECT link FROM outgoing_mail WHERE firm_id = $1 AND kind = 'invitation' AND link IS NOT NULL",
    [firmId],
  );
  const invitation = mails[0]?.link.split("/").at(-1) ?? "";
  return {
    deadSignIn,
    signIn,
    deadReset,
    reset,
    setUp: await token("set_up"),
    invitation,
    ceoEmail: ofCeo.email,
  };
}

async function userEmail(id: string): Promise<string | undefined> {
  const user = await db().user.findUnique({ where: { id }, select: { email: true } });
  return user?.email;
}
