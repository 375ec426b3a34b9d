import "server-only";
import { can, type Viewer } from "@/lib/auth/policy";
import { audit } from "@/lib/db/audit";
import { type Tx, withViewer } from "@/lib/db/tenant";
import { renderPdf } from "@/lib/documents/render-pdf";
import { holdEngagementToChange } from "@/lib/engagements/hold";
import { readLogoFile } from "@/lib/firm/read-logo";
import { inTurn } from "@/lib/documents/in-turn";
import { statementIssued } from "@/lib/notices/happenings";
import { notify } from "@/lib/notices/notify";
import { ok, refuse, type Result } from "@/lib/result";
import { contentHash } from "@/lib/rules/content-hash";
import { statementSums } from "@/lib/rules/hours/statement";
import { dayIn, fromIsoDay } from "@/lib/units/days";
import { contentOf, isSameAccount, type StatementContent } from "./content";
import { statementDocument } from "./document";
import { readCycles, readWork } from "./gather";
import type { IssueStatement } from "./schema";

export type IssueStatementRefusal = "FORBIDDEN" | "NOT_FOUND" | "NOT_AGREED" | "ISSUED_ALREADY" | "OVERLAPS";

/**
 * Issues the account of one cycle, whose weeks the client has all agreed to, and locks them. NOT_AGREED: one of them
 * is not. ISSUED_ALREADY: nothing was corrected since the last statement of this cycle. OVERLAPS: some of its weeks were
 * charged in another cycle. Sent twice, it is one.
 */
export async function issueStatement(
  viewer: Viewer,
  input: IssueStatement,
  at: Date = new Date(),
): Promise<Result<string, IssueStatementRefusal>> {
  if (!can(viewer, "statement:issue")) return refuse("FORBIDDEN");
  return inTurn(viewer.firmId, () => withViewer(viewer, (tx) => issue(tx, viewer, input, at)));
}

async function issue(
  tx: Tx,
  viewer: Viewer,
  { id, engagementId, monday, step }: IssueStatement,
  at: Date,
): Promise<Result<string, IssueStatementRefusal>> {
  const { firmId } = viewer;
  await holdEngagementToChange(tx, viewer, engagementId);
  const issuedOn = dayIn(viewer.timeZone, at);
  const read = await readCycles(tx, viewer, engagementId, issuedOn);
  const cycle = read?.cycles.find(({ weeks }) => weeks[0] === monday);
  if (!read || !cycle) return refuse("NOT_FOUND");
  const { engagement, byMonday } = read;
  if (engagement.statements.some((statement) => statement.id === id)) return ok(id);
  const weeks = cycle.weeks.map((week) => ({ week, row: byMonday.get(week) }));
  if (weeks.some(({ row }) => row?.state !== "agreed" && row?.state !== "locked"))
    return refuse("NOT_AGREED");
  const issued = engagement.statements.map(({ content }) => contentOf(content));
  const cut = cycle.weeks.join();
  // Charged already, in another cut: the cycle was changed since.
  if (
    issued.some(
      ({ weeks }) => mondays(weeks) !== cut && weeks.some((week) => cycle.weeks.includes(week.monday)),
    )
  )
    return refuse("OVERLAPS");
  const last = issued.find(({ weeks }) => mondays(weeks) === cut);

  const { clientCompanyId, currency, rateMinorPerHour, overageRateMinorPerHour } = engagement;
  const account = {
    replacesNumber: last?.number ?? null,
    firmName: viewer.firmName,
    clientName: engagement.clientCompany.name,
    engagementTitle: engagement.title,
    issuedOn,
    issuedByName: viewer.displayName,
    currency,
    rateMinorPerHour,
    overageRateMinorPerHour,
    roundingMinutes: step,
    plannedMinutes: cycle.plannedMinutes,
    carriedMinutes: cycle.carriedMinutes,
    takenOnMinutes: cycle.takenOnMinutes,
    lapsedMinutes: cycle.lapsedMinutes,
    weeks: weeks.map(({ week, row }) => ({
      monday: week,
      minutes: row?.minutes ?? 0,
      agreedByName: row?.agreedByName ?? null,
    })),
    ...(await readWork(tx, viewer, engagementId, cycle.weeks)),
    sums: statementSums(cycle, engagement, step),
  };
  if (last && isSameAccount(last, account)) return refuse("ISSUED_ALREADY");
  const { _max } = await holdNumbers(tx, firmId);
  const content: StatementContent = { number: (_max.number ?? 0) + 1, ...account };
  const hash = contentHash(content);
  const logo = await readLogoFile(tx, firmId, viewer.look);
  const pdf = await renderPdf("statement", statementDocument(content, hash, viewer.look), at, logo);
  await tx.statement.create({
    data: {
      firmId,
      id,
      clientCompanyId,
      engagementId,
      number: content.number,
      fromMonday: fromIsoDay(monday),
      untilMonday: fromIsoDay(cycle.weeks.at(-1) ?? monday),
      content,
      contentHash: hash,
      pdf: new Uint8Array(pdf),
      issuedAt: at,
      issuedByName: viewer.displayName,
    },
  });
  await tx.week.updateMany({
    where: { firmId, engagementId, monday: { in: cycle.weeks.map(fromIsoDay) }, state: "agreed" },
    data: { state: "locked", version: { increment: 1 } },
  });
  await notify(tx, viewer, statementIssued(clientCompanyId));
  await audit(tx, viewer, "statement.issued", {
    entity: "statement",
    entityId: id,
    clientCompanyId,
    after: { number: content.number, contentHash: hash },
  });
  return ok(id);
}

/** The firm's row is held until the statement stands, so that two issued at once do not take the same number. */
async function holdNumbers(tx: Tx, firmId: string) {
  await tx.$queryRaw`SELECT 1 FROM "firm" WHERE "id" = ${firmId}::uuid FOR NO KEY UPDATE`;
  return tx.statement.aggregate({ where: { firmId }, _max: { number: true } });
}

function mondays(weeks: StatementContent["weeks"]): string {
  return weeks.map(({ monday }) => monday).join();
}
