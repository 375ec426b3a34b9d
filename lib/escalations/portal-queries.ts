import "server-only";
import { type PortalViewer, can, languageOf } from "@/lib/auth/policy";
import { listDepartments } from "@/lib/clients/own-parts";
import { withViewer } from "@/lib/db/tenant";
import { type TurnedInto, turnedIntoKind, turnedIntoWords } from "@/lib/rules/escalations/words";
import { TREND_WEEKS } from "@/lib/rules/escalations/weeks";
import { dayIn } from "@/lib/units/days";
import { readLedger, rememberedDepartment } from "./read";
import { visibleEscalations } from "./scope";
import type { Locale } from "@/lib/rules/questionnaire/locales";

/** The client's ledger for its CEO; for a head what they logged and what is of their department, without the figures. */
export async function getOwnLedger(viewer: PortalViewer, now: Date = new Date(), { whole = false } = {}) {
  const locale = languageOf(viewer);
  if (!can(viewer, "escalation:read-own")) return null;
  return withViewer(viewer, async (tx) => {
    const { firmId, clientCompanyId, membershipId, contactId } = viewer;
    const of = { firmId, clientCompanyId };
    const today = dayIn(viewer.timeZone, now);
    const isCeo = can(viewer, "portal:follow");
    const weeks = TREND_WEEKS[0];
    const { ledger, entries } = await readLedger(tx, visibleEscalations(viewer), { today, weeks, whole });
    const contact = await tx.contact.findFirst({
      where: { ...of, id: contactId ?? { in: [] }, deletedAt: null },
      select: { department: { select: { id: true, name: true, deletedAt: true } } },
    });
    const department = contact?.department?.deletedAt === null ? contact.department : null;
    const remembered = await rememberedDepartment(tx, { ...of, loggedByMembershipId: membershipId });
    return {
      clientCompanyId,
      today,
      isCeo,
      departmentName: department?.name ?? null,
      waiting: ledger.waiting,
      ledger: isCeo ? ledger : null,
      entries: entries.map(({ loggedByMembershipId, into, ...entry }) => ({
        id: entry.id,
        text: entry.text,
        departmentId: entry.departmentId,
        departmentName: entry.departmentName,
        cause: entry.cause,
        raisedDay: entry.raisedDay,
        wait: entry.wait,
        isFresh: entry.isFresh,
        loggedByName: entry.loggedByName,
        version: entry.version,
        isOwn: loggedByMembershipId === membershipId,
        intoWords: into && wordsFor(into, isCeo, locale),
      })),
      departments: await listDepartments(tx, of),
      rememberedDepartmentId: remembered ?? department?.id ?? null,
    };
  });
}

/** What is being worked on is between the consultants and the CEO: a head reads of what kind it is. A right is for all. */
function wordsFor(into: TurnedInto, isCeo: boolean, locale: Locale = "en"): string {
  return isCeo || !("title" in into) ? turnedIntoWords(into, locale) : turnedIntoKind(into, locale);
}
