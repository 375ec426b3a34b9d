import "server-only";
import { type AnsweringViewer, can } from "@/lib/auth/policy";
import { areRowIds } from "@/lib/db/row-id";
import { withViewer } from "@/lib/db/tenant";
import { askedByRound, templateOfRound } from "@/lib/questionnaires/of-round";
import { handoffKey } from "@/lib/rules/handoffs/handoff-key";
import type { Sureness } from "@/lib/rules/questionnaire/beside";
import type { StatementId } from "@/lib/rules/questionnaire/dimensions";
import { acceptedLocale, isLocale, type Locale } from "@/lib/rules/questionnaire/locales";
import { askedIn } from "@/lib/rules/questionnaire/template";
import { toIsoDay } from "@/lib/units/days";
import { isYetToOpen, roundDaysSelect } from "./round-days";
import { ownRespondents } from "./scope";

export type HeldAnswer = { rating: number | null; version: number };
export type HeldAnswers = Partial<Record<StatementId, HeldAnswer>>;
export type HeldNotes = Partial<
  Record<
    StatementId,
    { note: string | null; link: string | null; sureness: Sureness | null; version: number }
  >
>;
export type HeldEvidence = { id: string; itemId: StatementId; name: string; byteCount: number };

/** What asks for a language: the page's address, and what the browser prefers (Accept-Language). */
export type Speaks = Readonly<{ address?: unknown; accepts?: string | null }>;

/** The viewer's own questionnaire in a round, in their language, with what they answered so far. `null`: none, or not theirs. */
export async function getOwnQuestionnaire(viewer: AnsweringViewer, roundId: string, speaks: Speaks = {}) {
  const own = ownRespondents(viewer);
  if (!own || !can(viewer, "answer:read-own") || !areRowIds(roundId)) return null;
  return withViewer(viewer, async (tx) => {
    const respondent = await tx.respondent.findFirst({
      where: { ...own, roundId },
      select: {
        id: true,
        group: true,
        openedAt: true,
        submittedAt: true,
        locale: true,
        departmentId: true,
        department: { select: { name: true } },
        answers: { select: { itemId: true, rating: true, version: true } },
        handoffs: {
          select: { fromDepartmentId: true, toDepartmentId: true, outcome: true, what: true, version: true },
        },
        notes: { select: { itemId: true, note: true, link: true, sureness: true, version: true } },
        evidence: {
          orderBy: { addedAt: "asc" },
          select: { id: true, itemId: true, name: true, byteCount: true },
        },
        round: {
          select: {
            id: true,
            ...roundDaysSelect,
            firmId: true,
            asOf: true,
            state: true,
            confidentiality: true,
            ...askedByRound,
            message: true,
            reopenReason: true,
            clientCompany: { select: { id: true, name: true } },
          },
        },
      },
    });
    if (!respondent) return null;
    const {
      round,
      answers,
      handoffs,
      notes,
      evidence,
      department,
      departmentId,
      openedAt,
      submittedAt,
      ...rest
    } = respondent;
    const locale = languageOf(speaks, rest.locale);
    const template = templateOfRound(round);
    const departments = await tx.department.findMany({
      where: { firmId: viewer.firmId, clientCompanyId: round.clientCompany.id, deletedAt: null },
      orderBy: [{ position: "asc" }, { name: "asc" }],
      select: { id: true, name: true },
    });
    const isEarly = await isYetToOpen(tx, round, new Date());
    return {
      locale,
      respondent: { id: rest.id, group: rest.group, department: department?.name ?? null },
      client: round.clientCompany,
      roundId: round.id,
      asOf: toIsoDay(round.asOf),
      confidentiality: round.confidentiality,
      /** Why it was reopened: their answers of before stand, and can be changed. */
      reopenReason: round.reopenReason,
      /** Whether they ever went past the promise of who reads the answers, in the portal or by their link. */
      begun: openedAt !== null || answers.length > 0,
      /** Open to answers; after finishing, or once the round is closed, they can only be read. */
      open: round.state === "open" && submittedAt === null && !isEarly,
      /** The first day to answer, while that is still to come. */
      opensOn: isEarly && round.opensOn ? toIsoDay(round.opensOn) : null,
      closesOn: round.closesOn && toIsoDay(round.closesOn),
      message: round.message,
      submitted: submittedAt !== null,
      dimensions: template.texts[locale],
      statements: askedIn(template).length,
      answers: Object.fromEntries(
        answers.map(({ itemId, rating, version }) => [itemId, { rating, version }]),
      ) as HeldAnswers,
      notes: Object.fromEntries(notes.map(({ itemId, ...note }) => [itemId, note])) as HeldNotes,
      evidence: evidence as HeldEvidence[],
      handoffs: {
        /** A head speaks of what comes into their own department, everybody else of any. */
        receivers: departments.filter(({ id }) => departmentId === null || id === departmentId),
        departments,
        held: Object.fromEntries(handoffs.map((report) => [handoffKey(report), report])),
      },
    };
  });
}

/** The address wins, then what they chose before; on the first opening the browser's, if there is a text in it. */
function languageOf({ address, accepts = null }: Speaks, remembered: string | null): Locale {
  return [address, remembered, acceptedLocale(accepts)].find(isLocale) ?? "en";
}
