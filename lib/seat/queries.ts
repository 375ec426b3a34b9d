import "server-only";
import { can, type StaffViewer, visibleClient, visibleClients } from "@/lib/auth/policy";
import { factsOf, factsSelect } from "@/lib/clients/facts";
import { areRowIds } from "@/lib/db/row-id";
import { withViewer } from "@/lib/db/tenant";
import { notReplaced, resultOf } from "@/lib/diagnoses/read";
import { reportingRecommended, reportingToday } from "@/lib/rules/seat/reporting-lines";
import { dayIn, toIsoDay } from "@/lib/units/days";
import { candidateOf, candidateSelect } from "./read-candidate";
import { costOf, costSelect } from "./read-cost";

const client = { id: true, name: true } as const;
const KEPT = { deletedAt: null } as const;

/** Who reports to whom by today's facts, and by the newest diagnosis. `null`: not visible. */
export async function getReportingLines(viewer: StaffViewer, clientCompanyId: string) {
  if (!can(viewer, "seat:read") || !areRowIds(clientCompanyId)) return null;
  return withViewer(viewer, async (tx) => {
    const row = await tx.clientCompany.findFirst({
      where: visibleClient(viewer, clientCompanyId),
      select: {
        ...client,
        ...factsSelect,
        diagnoses: {
          where: { round: notReplaced },
          orderBy: [{ asOf: "desc" }, { createdAt: "desc" }],
          take: 1,
          select: { id: true, asOf: true, result: true },
        },
      },
    });
    if (!row) return null;
    const facts = factsOf(row, dayIn(viewer.timeZone, new Date()));
    const [newest] = row.diagnoses;
    const diagnosis = newest && resultOf(newest.result);
    return {
      client: { id: row.id, name: row.name },
      today: reportingToday(facts),
      recommended:
        newest && diagnosis?.conclusive
          ? {
              diagnosisId: newest.id,
              asOf: toIsoDay(newest.asOf),
              role: diagnosis.role,
              line: diagnosis.reportingLine,
              chart: reportingRecommended(facts, diagnosis.role, diagnosis.reportingLine?.to ?? null),
            }
          : null,
    };
  });
}

/** The inside candidates of a client, by name, and what the newest diagnosis calls for. `null`: not visible. */
export async function listCandidates(
  viewer: StaffViewer,
  clientCompanyId: string,
  /** The one that was just taken away: its name comes along. */
  deletedId: string | null = null,
) {
  if (!can(viewer, "candidate:edit") || !areRowIds(clientCompanyId)) return null;
  return withViewer(viewer, async (tx) => {
    const row = await tx.clientCompany.findFirst({
      where: visibleClient(viewer, clientCompanyId),
      select: {
        ...client,
        verdictRole: true,
        candidates: {
          where: deletedId && areRowIds(deletedId) ? { OR: [KEPT, { id: deletedId }] } : KEPT,
          orderBy: { name: "asc" },
          select: { ...candidateSelect, deletedAt: true },
        },
      },
    });
    if (!row) return null;
    const { candidates, verdictRole, ...own } = row;
    const justDeleted = candidates.find(({ deletedAt }) => deletedAt !== null);
    return {
      client: own,
      role: verdictRole,
      candidates: candidates
        .filter(({ deletedAt }) => deletedAt === null)
        .map(({ deletedAt: _, ...candidate }) => candidateOf(candidate)),
      justDeleted: justDeleted ? { id: justDeleted.id, name: justDeleted.name } : null,
    };
  });
}

/** One candidate with what was seen of them. `null`: not visible, or deleted. */
export async function getCandidate(viewer: StaffViewer, clientCompanyId: string, candidateId: string) {
  if (!can(viewer, "candidate:edit") || !areRowIds(clientCompanyId, candidateId)) return null;
  return withViewer(viewer, async (tx) => {
    const row = await tx.candidate.findFirst({
      where: {
        firmId: viewer.firmId,
        clientCompanyId,
        id: candidateId,
        ...KEPT,
        clientCompany: visibleClients(viewer),
      },
      select: { ...candidateSelect, clientCompany: { select: client } },
    });
    if (!row) return null;
    const { clientCompany, ...candidate } = row;
    return { client: clientCompany, candidate: candidateOf(candidate) };
  });
}

/** What the seat costs full-time and fractional, and what an engagement that runs would fill in. `null`: not visible. */
export async function getCost(viewer: StaffViewer, clientCompanyId: string) {
  if (!can(viewer, "cost:edit") || !areRowIds(clientCompanyId)) return null;
  return withViewer(viewer, async (tx) => {
    const row = await tx.clientCompany.findFirst({
      where: visibleClient(viewer, clientCompanyId),
      select: {
        ...client,
        currency: true,
        fullTimeBudgetMinor: true,
        costs: { select: costSelect },
        engagements: {
          where: { deletedAt: null },
          orderBy: [{ startsOn: "desc" }, { createdAt: "desc" }],
          take: 1,
          select: { title: true, currency: true, rateMinorPerHour: true, plannedMinutesPerWeek: true },
        },
      },
    });
    if (!row) return null;
    const { id, name, currency, costs, engagements, fullTimeBudgetMinor: minor } = row;
    return {
      client: { id, name },
      currency,
      cost: costs && costOf(costs),
      budget: { minor, currency },
      engagement: engagements[0] ?? null,
    };
  });
}
