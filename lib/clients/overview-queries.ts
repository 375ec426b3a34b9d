import "server-only";
import { type Viewer, isStaff, visibleClient } from "@/lib/auth/policy";
import { areRowIds } from "@/lib/db/row-id";
import { type Tx, withViewer } from "@/lib/db/tenant";
import { earlierStages, notReplaced, resultOf } from "@/lib/diagnoses/read";
import { versionOf, versionSelect } from "@/lib/diagnoses/versions";
import { isStarred } from "@/lib/favourites/read";
import { readGuideOf } from "@/lib/guide/read";
import { verdictSentence } from "@/lib/rules/diagnosis/verdict-sentence";
import { plannedMinutesUntil, runsInWeek } from "@/lib/rules/hours/planned";
import { isAnotherVisit, newsSince } from "@/lib/rules/timeline/kinds";
import { readNextTasks } from "@/lib/tasks/read";
import { countNews } from "@/lib/timeline/read";
import { type IsoDay, dayIn, fromIsoDay, mondayOf, toIsoDay } from "@/lib/units/days";
import { factsSelect } from "./facts";
import { factsForm } from "./facts-form";

const COMMITMENTS = 5;
const TASKS = 3;

interface OfClient {
  readonly firmId: string;
  readonly clientCompanyId: string;
}

/** One client company at a glance: where it stands, what runs, what is due, who is who, what is new. Fourteen statements, and one more until a first client is under way. */
export async function getClientOverview(viewer: Viewer, clientCompanyId: string, now: Date = new Date()) {
  if (!isStaff(viewer) || !areRowIds(clientCompanyId)) return null;
  const today = dayIn(viewer.timeZone, now);
  return withViewer(viewer, async (tx) => {
    const client = await tx.clientCompany.findFirst({
      where: visibleClient(viewer, clientCompanyId),
      select: {
        ...factsSelect,
        ...{ id: true, name: true, industry: true, pipelineState: true, version: true },
        visits: { where: { membershipId: viewer.membershipId }, select: { sinceAt: true, visitedAt: true } },
      },
    });
    if (!client) return null;
    const of = { firmId: viewer.firmId, clientCompanyId };
    const { id, name, pipelineState, version, visits } = client;
    const visit = visits[0] ?? null;
    const since = newsSince(visit, now);
    const diagnosis = await readDiagnosis(tx, of, name);
    const engagement = await readEngagement(tx, of, today);
    return {
      id,
      name,
      pipelineState,
      version,
      isStarred: await isStarred(tx, viewer, id),
      facts: factsForm(client),
      diagnosis,
      ...(await readStanding(tx, of)),
      engagement,
      guide: diagnosis && engagement ? null : await readGuideOf(tx, viewer, id),
      commitments: await readCommitments(tx, of, today),
      today,
      news: since && { since, counts: await countNews(tx, viewer, clientCompanyId, since) },
      /** A page by itself changes nothing: what it shows then says so. */
      beginsVisit: isAnotherVisit(visit, now),
      tasks: await readNextTasks(tx, viewer, clientCompanyId, TASKS),
      contacts: await tx.contact.findMany({
        where: { ...of, deletedAt: null },
        orderBy: [{ position: "asc" }, { name: "asc" }],
        select: { id: true, name: true, position: true, title: true, email: true },
      }),
    };
  });
}

async function readDiagnosis(tx: Tx, of: OfClient, name: string) {
  const latest = await tx.diagnosis.findFirst({
    where: { ...of, round: notReplaced },
    orderBy: [{ asOf: "desc" }, { createdAt: "desc" }],
    select: {
      ...{ id: true, asOf: true, createdAt: true, stage: true, result: true },
      round: { select: versionSelect },
    },
  });
  if (!latest) return null;
  const { id, stage, result, round } = latest;
  const diagnosis = resultOf(result);
  const day = toIsoDay(latest.asOf);
  return {
    id,
    sentence: verdictSentence(diagnosis, name),
    day,
    now: diagnosis.conclusive ? { stage, day } : null,
    earlier: await earlierStages(tx, of, { ...latest, ...versionOf(round) }),
  };
}

interface Standing {
  round_id: string | null;
  asked: number;
  answered: number;
  reports: number;
}

async function readStanding(tx: Tx, { firmId, clientCompanyId }: OfClient) {
  const [standing] = await tx.$queryRaw<Standing[]>`
    SELECT r.id::text AS round_id, count(p.id)::int AS asked, count(p.submitted_at)::int AS answered,
           (SELECT count(*)::int FROM report x
             WHERE x.firm_id = ${firmId}::uuid AND x.client_company_id = ${clientCompanyId}::uuid) AS reports
      FROM (VALUES (1)) one
      LEFT JOIN round r ON r.firm_id = ${firmId}::uuid AND r.client_company_id = ${clientCompanyId}::uuid
                       AND r.state = 'open' AND r.deleted_at IS NULL
      LEFT JOIN respondent p ON p.firm_id = r.firm_id AND p.round_id = r.id
     GROUP BY r.id`;
  const { round_id: roundId, asked, answered, reports } = standing!;
  return { openRound: roundId ? { id: roundId, asked, answered } : null, reports };
}

/** The engagement that runs, or the one that begins next. */
async function readEngagement(tx: Tx, of: OfClient, today: IsoDay) {
  const found = await tx.engagement.findFirst({
    where: { ...of, deletedAt: null, OR: [{ endsOn: null }, { endsOn: { gte: fromIsoDay(today) } }] },
    orderBy: [{ startsOn: "asc" }, { id: "asc" }],
    select: { id: true, title: true, kind: true, startsOn: true, endsOn: true, plannedMinutesPerWeek: true },
  });
  if (!found) return null;
  const { id, title, kind, plannedMinutesPerWeek } = found;
  const plan = {
    startsOn: toIsoDay(found.startsOn),
    endsOn: found.endsOn && toIsoDay(found.endsOn),
    plannedMinutesPerWeek,
  };
  const monday = mondayOf(today);
  const days = await tx.$queryRaw<{ week: number; all: number }[]>`
    SELECT coalesce(sum(minutes) FILTER (WHERE work_day >= ${monday}::date), 0)::int AS week, coalesce(sum(minutes), 0)::int AS all
      FROM time_entry
     WHERE firm_id = ${of.firmId}::uuid AND engagement_id = ${id}::uuid AND deleted_at IS NULL AND work_day <= ${today}::date`;
  return {
    id,
    title,
    kind,
    startsOn: plan.startsOn,
    usedThisWeek: days[0]?.week ?? 0,
    plannedThisWeek: runsInWeek(plan, monday) ? plannedMinutesPerWeek : 0,
    usedSinceStart: days[0]?.all ?? 0,
    plannedSinceStart: plannedMinutesUntil(plan, today),
  };
}

async function readCommitments(tx: Tx, of: OfClient, today: IsoDay) {
  const due = await tx.deliverable.findMany({
    where: {
      ...of,
      deletedAt: null,
      engagement: { deletedAt: null },
      dueDay: { not: null },
      state: { notIn: ["in_use", "withdrawn"] },
    },
    orderBy: [{ dueDay: "asc" }, { id: "asc" }],
    take: COMMITMENTS,
    select: { id: true, title: true, kind: true, dueDay: true, engagementId: true },
  });
  return due.map(({ dueDay, ...commitment }) => {
    const day = toIsoDay(dueDay!);
    return { ...commitment, dueDay: day, isLate: day < today };
  });
}
