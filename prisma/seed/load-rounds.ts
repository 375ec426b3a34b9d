import { randomUUID } from "node:crypto";
import type { PortalViewer, StaffViewer, Viewer } from "@/lib/auth/policy";
import { withFirm, withViewer } from "@/lib/db/tenant";
import { shareDiagnosis, signOffDiagnosis } from "@/lib/diagnoses/mutations";
import { giveAnswers, submitAnswers } from "@/lib/rounds/answer-mutations";
import { closeRound } from "@/lib/rounds/close-mutations";
import { startRound } from "@/lib/rounds/mutations";
import { giveAnswersInput } from "@/lib/rounds/schema";
import { addDays, fromIsoDay, type IsoDay } from "@/lib/units/days";
import type { DemoRound } from "./company";
import { done, type LoadedCompany } from "./load-company";
import { report } from "./load-handoffs";

/** The portal users of a company by name, its CEO among them. */
export type PortalUsers = ReadonlyMap<string, PortalViewer>;

/** A round from its start to its sign-off, each answer given by the person it is from; then dated back. */
export async function loadRound(
  consultant: StaffViewer,
  { company, clientCompanyId, contactIds }: LoadedCompany,
  round: DemoRound,
  portalUsers: PortalUsers,
  today: IsoDay,
): Promise<void> {
  const roundId = randomUUID();
  const asOf = addDays(today, -round.daysAgo);
  const asked = company.contacts.filter(({ name }) => !round.closed || name in round.answers);
  done(
    await startRound(consultant, {
      id: roundId,
      clientCompanyId,
      asOf,
      confidentiality: round.confidentiality,
      contactIds: asked.flatMap(({ name }) => contactIds.get(name) ?? []),
      self: true,
    }),
  );
  const respondents = await withViewer(consultant, (tx) =>
    tx.respondent.findMany({
      where: { firmId: consultant.firmId, roundId },
      select: { id: true, group: true, name: true },
    }),
  );
  for (const { id, group, name } of respondents) {
    const said = round.answers[group === "consultant" ? "consultant" : name];
    const viewer = group === "consultant" ? consultant : portalUsers.get(name);
    const handoffs = round.handoffs?.[group === "consultant" ? "consultant" : name] ?? [];
    if (viewer) await report(viewer, { clientCompanyId, respondentId: id }, handoffs);
    if (said && viewer) await answer(viewer, id, said);
  }
  if (round.closed) await close(consultant, roundId, round.closed, portalUsers.get(ceoOf(company.contacts)));
  await dateBack(consultant.firmId, roundId, asOf);
}

/** "E44332 O4-343" → each statement's rating, "-" for "not my area". */
async function answer(viewer: Viewer, respondentId: string, said: string): Promise<void> {
  const answers = said.split(" ").flatMap((ratings) =>
    [...ratings.slice(1)].map((rating, index) => ({
      itemId: `${ratings[0]}${index + 1}`,
      rating: rating === "-" ? "skip" : rating,
    })),
  );
  done(await giveAnswers(viewer, giveAnswersInput.parse({ respondentId, answers })));
  if (answers.length === ALL_STATEMENTS) done(await submitAnswers(viewer, { respondentId }));
}

const ALL_STATEMENTS = 35;

async function close(
  consultant: StaffViewer,
  roundId: string,
  until: NonNullable<DemoRound["closed"]>,
  ceo: PortalViewer | undefined,
): Promise<void> {
  const { version } = await withViewer(consultant, (tx) =>
    tx.round.findFirstOrThrow({
      where: { firmId: consultant.firmId, id: roundId },
      select: { version: true },
    }),
  );
  const diagnosisId = done(await closeRound(consultant, { id: randomUUID(), roundId, version }));
  if (until === "kept") return;
  done(await shareDiagnosis(consultant, diagnosisId));
  if (until === "signed_off" && ceo) done(await signOffDiagnosis(ceo, { diagnosisId }));
}

/** When it happened, as far as the app's role may say so: the diagnosis itself keeps the moment it was made. */
async function dateBack(firmId: string, roundId: string, asOf: IsoDay): Promise<void> {
  const day = (days: number) => new Date(fromIsoDay(addDays(asOf, days)).getTime() + 9 * 3_600_000);
  await withFirm(firmId, async (tx) => {
    const where = { firmId, roundId };
    await tx.round.updateMany({ where: { firmId, id: roundId }, data: { createdAt: day(-9) } });
    await tx.round.updateMany({
      where: { firmId, id: roundId, state: "closed" },
      data: { closedAt: day(0) },
    });
    await tx.respondent.updateMany({
      where: { ...where, submittedAt: { not: null } },
      data: { submittedAt: day(-2) },
    });
    await tx.diagnosis.updateMany({
      where: { ...where, sharedWithCeoAt: { not: null } },
      data: { sharedWithCeoAt: day(1) },
    });
    await tx.diagnosis.updateMany({
      where: { ...where, signedOffAt: { not: null } },
      data: { signedOffAt: day(4) },
    });
  });
}

function ceoOf(contacts: LoadedCompany["company"]["contacts"]): string {
  return contacts.find(({ position }) => position === "ceo")?.name ?? "";
}
