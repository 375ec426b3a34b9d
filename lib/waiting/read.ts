import "server-only";
import { type PortalViewer, can, previewOf, visibleClients, languageOf } from "@/lib/auth/policy";
import { readableNotes } from "@/lib/client-notes/scope";
import { readableDeliverables } from "@/lib/deliverables/scope";
import type { Tx } from "@/lib/db/tenant";
import { noteTitle } from "@/lib/rules/client-note/compose";
import { type ReportKind, reportName } from "@/lib/rules/report/kinds";
import { SIGNABLE } from "@/lib/rules/engagement/sign-off";
import { NEWS_DAYS, type News } from "@/lib/rules/waiting/facts";
import { WORDS } from "@/lib/rules/waiting/items.words";
import { type IsoDay, addDays, dayIn, fromIsoDay, instantAt, toIsoDay } from "@/lib/units/days";
import type { Locale } from "@/lib/rules/questionnaire/locales";

/** What may wait for a person of the client, beside what they answer and read as an SOP; one statement. */
export async function readWaiting(tx: Tx, viewer: PortalViewer, today: IsoDay) {
  const locale = languageOf(viewer);
  const row = await tx.clientCompany.findFirst({
    where: visibleClients(viewer),
    select: waitingSelect(viewer, today),
  });
  if (!row) return null;
  const { escalations, engagements, contacts } = row;
  const news = newsOf(row, viewer, locale);
  // What somebody has opened is theirs alone, also from whoever looks through their eyes.
  const own = previewOf(viewer) ? [] : row.memberships;
  const seen = new Set(own.flatMap(({ seen: items }) => items.map(({ itemId }) => itemId)));
  return {
    escalations: escalations.map(({ raisedDay, ...rest }) => ({ ...rest, raisedDay: toIsoDay(raisedDay) })),
    weeks: [...new Set(engagements.flatMap(({ weeks }) => weeks.map(({ monday }) => toIsoDay(monday))))],
    deliverables: row.deliverables.map(({ dueDay, inUseSince, owner, page, sop, signOffs, ...rest }) => ({
      ...rest,
      inUseSince: inUseSince && toIsoDay(inUseSince),
      // An SOP is read and signed off by its text.
      isShared: page !== null && page.sharedAt !== null && sop === null,
      isSigned: signOffs.some(({ edition }) => edition === page?.edition),
      dueDay: dueDay && toIsoDay(dueDay),
      ownerName: owner?.name ?? null,
      isOwn: owner !== null && owner.id === viewer.contactId,
    })),
    actions: contacts.flatMap(({ actions }) =>
      actions.map(({ dueDay, ...rest }) => ({ ...rest, dueDay: toIsoDay(dueDay) })),
    ),
    news: news.filter(({ id }) => !seen.has(id)),
  };
}

/** Heads own deliverables and actions, and read the chart and the notes that were sent to them; the rest is the CEO's. */
function waitingSelect(viewer: PortalViewer, today: IsoDay) {
  const isCeo = can(viewer, "portal:follow");
  const ofCeo = isCeo ? {} : { id: { in: [] } };
  const mine = viewer.contactId ?? { in: [] };
  const recent = { gte: instantAt(addDays(today, -NEWS_DAYS), 0, viewer.timeZone) };
  const late = [{ dueDay: { lt: fromIsoDay(today) } }, { state: "in_review" as const }];
  return {
    escalations: {
      where: { ...ofCeo, deletedAt: null, decidedDay: null },
      select: { id: true, text: true, raisedDay: true },
    },
    engagements: {
      where: { deletedAt: null },
      select: {
        weeks: { where: { ...ofCeo, state: "submitted" as const }, select: { monday: true } },
        statements: {
          where: { ...ofCeo, issuedAt: recent },
          select: { id: true, number: true, issuedAt: true },
        },
        notes: {
          where: { AND: [readableNotes(viewer), { sentAt: recent }] },
          select: { id: true, monday: true, sentAt: true },
        },
      },
    },
    deliverables: {
      where: {
        deletedAt: null,
        engagement: { deletedAt: null },
        OR: [
          {
            state: { notIn: ["in_use" as const, "withdrawn" as const] },
            OR: [{ ownerContactId: mine }, ...(isCeo ? late : [])],
          },
          // What was signed off as it stands is left out by its edition, later.
          { AND: [readableDeliverables(viewer), { state: { in: [...SIGNABLE] }, sop: { is: null } }] },
        ],
      },
      select: {
        ...{ id: true, title: true, state: true, dueDay: true, inUseSince: true },
        owner: { select: { id: true, name: true } },
        page: { select: { sharedAt: true, edition: true } },
        sop: { select: { id: true } },
        signOffs: { where: { membershipId: viewer.membershipId }, select: { edition: true } },
      },
      orderBy: [{ dueDay: { sort: "asc" as const, nulls: "last" as const } }, { createdAt: "asc" as const }],
    },
    contacts: {
      where: { id: mine },
      select: {
        actions: {
          where: { deletedAt: null, doneAt: null },
          select: { id: true, text: true, dueDay: true },
        },
      },
    },
    reports: {
      where: { ...ofCeo, share: { is: { sharedAt: recent } } },
      select: { id: true, kind: true, number: true, share: { select: { sharedAt: true } } },
    },
    charts: { where: { state: "live" as const, liveAt: recent }, select: { id: true, liveAt: true } },
    memberships: { where: { id: viewer.membershipId }, select: { seen: { select: { itemId: true } } } },
  };
}

interface NewsRows {
  readonly engagements: ReadonlyArray<{
    notes: ReadonlyArray<{ id: string; monday: Date; sentAt: Date | null }>;
    statements: ReadonlyArray<{ id: string; number: number; issuedAt: Date }>;
  }>;
  readonly reports: ReadonlyArray<{
    id: string;
    kind: ReportKind;
    number: number;
    share: { sharedAt: Date } | null;
  }>;
  readonly charts: ReadonlyArray<{ id: string; liveAt: Date | null }>;
}

function newsOf(
  { engagements, reports, charts }: NewsRows,
  { timeZone }: PortalViewer,
  locale: Locale = "en",
): News[] {
  const words = WORDS[locale];
  const news = (kind: News["kind"], id: string, said: string, at: Date | null | undefined) =>
    at ? [{ kind, id, words: said, day: dayIn(timeZone, at) }] : [];
  return [
    ...engagements.flatMap(({ notes, statements }) => [
      ...notes.flatMap(({ id, monday, sentAt }) =>
        news("note", id, noteTitle(toIsoDay(monday), locale), sentAt),
      ),
      ...statements.flatMap(({ id, number, issuedAt }) =>
        news("statement", id, words.statementIssued(number), issuedAt),
      ),
    ]),
    ...reports.flatMap(({ id, share, ...report }) =>
      news("report", id, words.reportShared(reportName(report, locale)), share?.sharedAt),
    ),
    ...charts.flatMap(({ id, liveAt }) => news("chart", id, words.chartInForce, liveAt)),
  ];
}
