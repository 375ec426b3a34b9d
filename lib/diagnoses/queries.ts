import "server-only";
import { can, type PortalViewer, type StaffViewer, visibleClients, languageOf } from "@/lib/auth/policy";
import { readThread } from "@/lib/comments/read-thread";
import { areRowIds } from "@/lib/db/row-id";
import { withViewer } from "@/lib/db/tenant";
import { askedByRound, ownWordsOfRound } from "@/lib/questionnaires/of-round";
import { toIsoDay } from "@/lib/units/days";
import { readBeside } from "./exposed";
import { forCeo } from "./for-ceo";
import { forHead } from "./for-head";
import { chooseVersion, earlierStages, readShared, resultOf, shown, snapshotOf } from "./read";
import { versionOf, versionSelect } from "./versions";

/** A diagnosis with everything that speaks for it, for the consultants. `null`: not visible. */
export async function getDiagnosis(viewer: StaffViewer, clientCompanyId: string, diagnosisId: string) {
  const locale = languageOf(viewer);
  if (!can(viewer, "diagnosis:read") || !areRowIds(clientCompanyId, diagnosisId)) return null;
  return withViewer(viewer, async (tx) => {
    const row = await tx.diagnosis.findFirst({
      where: {
        firmId: viewer.firmId,
        clientCompanyId,
        id: diagnosisId,
        clientCompany: visibleClients(viewer),
      },
      select: {
        ...shown,
        round: {
          select: {
            ...versionSelect,
            confidentiality: true,
            snapshot: true,
            ...askedByRound,
            reopenReason: true,
            respondents: {
              orderBy: [{ group: "asc" }, { name: "asc" }],
              select: { id: true, name: true, group: true, department: { select: { name: true } } },
            },
          },
        },
      },
    });
    if (!row) return null;
    const { result, round, clientCompany, asOf, ...own } = row;
    const diagnosis = resultOf(result);
    const of = { firmId: viewer.firmId, clientCompanyId };
    const beside = (await readBeside(tx, of, [row.id]))(row.id);
    const { confidentiality } = round;
    const version = await chooseVersion(tx, of, row.id);
    const snapshot = snapshotOf(round.snapshot);
    return {
      ...own,
      asOf: toIsoDay(asOf),
      client: clientCompany,
      diagnosis,
      asked: ownWordsOfRound(round, locale),
      currency: snapshot.facts.currency,
      roundId: round.id,
      confidentiality,
      versionNumber: round.versionNumber,
      reopenReason: round.reopenReason,
      replacedBy: version?.replacedBy ?? null,
      isNewest: version?.isNewest ?? false,
      /** What each would see of it, or sees. */
      seenBy: {
        ceo: forCeo(diagnosis, snapshot, confidentiality, beside.ceo),
        heads: forHead(diagnosis, snapshot, confidentiality, beside.heads),
      },
      respondents: round.respondents.map(({ department, ...rest }) => ({
        ...rest,
        department: department?.name ?? null,
      })),
      earlier: await earlierStages(tx, of, { ...row, ...versionOf(round) }),
      thread: await readThread(tx, viewer, { on: "diagnosis", onId: row.id }),
    };
  });
}

/** A diagnosis that was shared with the CEO, less what the round's confidentiality withholds. `null`: not shared, not theirs. */
export async function getSharedDiagnosis(viewer: PortalViewer, diagnosisId: string) {
  if (!can(viewer, "diagnosis:read") || !areRowIds(diagnosisId)) return null;
  return withViewer(viewer, async (tx) => {
    const shared = await readShared(tx, viewer, diagnosisId);
    if (!shared) return null;
    const scenarios = await tx.scenario.findMany({
      where: {
        firmId: viewer.firmId,
        diagnosisId,
        sharedWithCeoAt: { not: null },
        deletedAt: null,
        clientCompany: visibleClients(viewer),
      },
      orderBy: { createdAt: "asc" },
      select: { id: true, name: true },
    });
    const thread = await readThread(tx, viewer, { on: "diagnosis", onId: diagnosisId });
    return { ...shared, scenarios, thread };
  });
}
