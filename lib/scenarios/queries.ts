import "server-only";
import { can, type PortalViewer, type StaffViewer, visibleClients } from "@/lib/auth/policy";
import { areRowIds } from "@/lib/db/row-id";
import { withViewer } from "@/lib/db/tenant";
import { readBeside } from "@/lib/diagnoses/exposed";
import { resultOf, snapshotOf } from "@/lib/diagnoses/read";
import { askedByRound, ownWordsOfRound } from "@/lib/questionnaires/of-round";
import { compare } from "@/lib/rules/diagnosis/comparison";
import { type Explanation, explain } from "@/lib/rules/diagnosis/diagnose";
import { stateMoves } from "@/lib/rules/diagnosis/move-values";
import { applyMoves, type Move } from "@/lib/rules/diagnosis/moves";
import type { RuleSet } from "@/lib/rules/diagnosis/rule-set";
import { findRuleSet } from "@/lib/rules/diagnosis/rule-sets/catalog";
import { toIsoDay } from "@/lib/units/days";
import type { Prisma } from "@/prisma/generated/client";
import { scenarioForCeo } from "./for-ceo";
import { movesSchema } from "./schema";

const diagnosisParts = {
  id: true,
  asOf: true,
  result: true,
  sharedWithCeoAt: true,
  clientCompany: { select: { id: true, name: true } },
  round: { select: { snapshot: true, confidentiality: true, ...askedByRound } },
} as const satisfies Prisma.DiagnosisSelect;

const scenarioParts = {
  id: true,
  name: true,
  note: true,
  moves: true,
  madeByName: true,
  createdAt: true,
  sharedWithCeoAt: true,
  version: true,
} as const satisfies Prisma.ScenarioSelect;

/** A diagnosis to try changes on, and the scenarios kept of it with what each would say. `null`: not visible. */
export async function getWhatIf(viewer: StaffViewer, clientCompanyId: string, diagnosisId: string) {
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
        ...diagnosisParts,
        scenarios: { where: { deletedAt: null }, orderBy: { createdAt: "desc" }, select: scenarioParts },
      },
    });
    if (!row) return null;
    const { snapshot, real, ruleSet, ...diagnosis } = base(row);
    return {
      ...diagnosis,
      snapshot,
      ruleSet: { id: ruleSet.id, version: ruleSet.version },
      scenarios: row.scenarios.map((scenario) => {
        const moves = movesOf(scenario.moves);
        const { stage, role } = explain(applyMoves(snapshot, moves), ruleSet);
        return { ...scenario, moves, stage, role, turned: stage !== real.stage || role !== real.role };
      }),
    };
  });
}

/** A scenario beside the diagnosis it was made of. `null`: not visible, or deleted. */
export async function getScenario(
  viewer: StaffViewer,
  clientCompanyId: string,
  diagnosisId: string,
  scenarioId: string,
) {
  if (!can(viewer, "diagnosis:read") || !areRowIds(clientCompanyId, diagnosisId, scenarioId)) return null;
  return withViewer(viewer, async (tx) => {
    const row = await tx.scenario.findFirst({
      where: {
        firmId: viewer.firmId,
        clientCompanyId,
        diagnosisId,
        id: scenarioId,
        deletedAt: null,
        clientCompany: visibleClients(viewer),
      },
      select: { ...scenarioParts, diagnosis: { select: diagnosisParts } },
    });
    if (!row) return null;
    const { diagnosis: of, moves: kept, ...scenario } = row;
    const { snapshot, real, ruleSet, ...diagnosis } = base(of);
    const moves = movesOf(kept);
    const beside = (await readBeside(tx, { firmId: viewer.firmId, clientCompanyId }, [diagnosisId]))(
      diagnosisId,
    );
    const mode = of.round.confidentiality;
    const ceoSees = scenarioForCeo({ snapshot, real, moves, ruleSet, mode, beside: beside.ceo });
    return {
      diagnosis,
      asked: diagnosis.asked,
      currency: snapshot.facts.currency,
      scenario,
      moves: stateMoves(snapshot, moves),
      comparison: compare(real, explain(applyMoves(snapshot, moves), ruleSet)),
      /** What the round's confidentiality takes from the CEO. */
      ceoSees: { figures: ceoSees.comparison !== null, withheldMoves: ceoSees.withheldMoves },
    };
  });
}

/** A scenario that was shared, of a diagnosis that was shared, less what the round withholds. `null`: not theirs. */
export async function getSharedScenario(viewer: PortalViewer, diagnosisId: string, scenarioId: string) {
  if (!can(viewer, "diagnosis:read") || !areRowIds(diagnosisId, scenarioId)) return null;
  return withViewer(viewer, async (tx) => {
    const row = await tx.scenario.findFirst({
      where: {
        firmId: viewer.firmId,
        diagnosisId,
        id: scenarioId,
        deletedAt: null,
        sharedWithCeoAt: { not: null },
        diagnosis: { sharedWithCeoAt: { not: null } },
        clientCompany: visibleClients(viewer),
      },
      select: {
        id: true,
        name: true,
        note: true,
        moves: true,
        madeByName: true,
        diagnosis: { select: diagnosisParts },
      },
    });
    if (!row) return null;
    const { diagnosis: of, moves: kept, ...scenario } = row;
    const { snapshot, real, ruleSet, id, client, asOf, asked } = base(of);
    const moves = movesOf(kept);
    const mode = of.round.confidentiality;
    const beside = (await readBeside(tx, { firmId: viewer.firmId, clientCompanyId: client.id }, [id]))(id);
    return {
      ...scenario,
      diagnosisId: id,
      client,
      asOf,
      asked,
      confidentiality: mode,
      currency: snapshot.facts.currency,
      seen: scenarioForCeo({ snapshot, real, moves, ruleSet, mode, beside: beside.ceo }),
    };
  });
}

type DiagnosisRow = Prisma.DiagnosisGetPayload<{ select: typeof diagnosisParts }>;

/** The real one is the diagnosis as it was stored. */
function base({ id, asOf, clientCompany, round, result, sharedWithCeoAt }: DiagnosisRow) {
  const real: Explanation = resultOf(result);
  return {
    id,
    asOf: toIsoDay(asOf),
    client: clientCompany,
    sharedWithCeoAt,
    asked: ownWordsOfRound(round),
    snapshot: snapshotOf(round.snapshot),
    real,
    ruleSet: ruleSetOf(real),
  };
}

/** A rule set that a diagnosis was made with stays in the program. */
function ruleSetOf({ ruleSet: { id, version } }: Explanation): RuleSet {
  const ruleSet = findRuleSet(id, version);
  if (!ruleSet) throw new Error(`The rule set ${id}, version ${version}, is not in the program`);
  return ruleSet;
}

function movesOf(kept: Prisma.JsonValue): Move[] {
  return movesSchema.parse(kept);
}
