import "server-only";
import type { Tx } from "@/lib/db/tenant";
import type { TrendPoint } from "@/lib/rules/diagnosis/trend";
import type { Role, Stage } from "@/lib/rules/diagnosis/words";
import type { Dimension } from "@/lib/rules/questionnaire/dimensions";
import { type IsoDay, toIsoDay } from "@/lib/units/days";
import type { Prisma } from "@/prisma/generated/client";
import { newestVersions, type OfVersion, replacedBy } from "./versions";

interface OfClient {
  readonly firmId: string;
  readonly clientCompanyId: string;
}

interface ScoredRow {
  id: string;
  roundId: string;
  asOf: Date;
  stage: Stage;
  role: Role;
  conclusive: boolean;
  confidence: string;
  ruleSetVersion: string;
  series: string;
  versionNumber: number;
  shared: boolean;
  signedOff: boolean;
  scores: Record<Dimension, number | null>;
}

/**
 * Every diagnosis of a client, oldest first, with its seven scores taken out of the result by PostgreSQL: a whole result
 * is a hundred times as long. The caller has found the client to be visible.
 */
export async function readScored(tx: Tx, { firmId, clientCompanyId }: OfClient) {
  const rows = await tx.$queryRaw<ScoredRow[]>`
    SELECT d.id::text AS id, d.round_id::text AS "roundId", d.as_of AS "asOf", d.stage::text AS stage, d.role::text AS role,
           (d.result ->> 'conclusive')::boolean AS conclusive, d.result #>> '{confidence,level}' AS confidence,
           d.rule_set_version AS "ruleSetVersion", coalesce(r.first_version_id, r.id)::text AS series, r.version_number AS "versionNumber", d.shared_with_ceo_at IS NOT NULL AS shared, d.signed_off_at IS NOT NULL AS "signedOff",
           (SELECT jsonb_object_agg(e.key, e.value -> 'score') FROM jsonb_each(d.result -> 'dimensions') e) AS scores
      FROM diagnosis d JOIN round r ON r.firm_id = d.firm_id AND r.id = d.round_id
     WHERE d.firm_id = ${firmId}::uuid AND d.client_company_id = ${clientCompanyId}::uuid
     ORDER BY d.as_of, d.created_at, d.id`;
  return rows.map(({ asOf, stage, role, conclusive, ...row }) => ({
    ...row,
    /** Which version has taken its place. */
    replacedBy: replacedBy(row, rows)?.versionNumber ?? null,
    day: toIsoDay(asOf),
    stage: conclusive ? stage : null,
    role: conclusive ? role : null,
  }));
}

export type ScoredDiagnosis = Awaited<ReturnType<typeof readScored>>[number];

/** One point a round: its newest version, and scored again, that one's newest diagnosis. */
export function trendOf<Scored extends TrendPoint & OfVersion & { roundId: string }>(
  scored: readonly Scored[],
): Scored[] {
  return newestVersions(scored).filter(
    ({ roundId }, at, rounds) => !rounds.slice(at + 1).some((later) => later.roundId === roundId),
  );
}

/** Hires and engagements, for the `select` of a client company. */
export const eventsSelect = {
  opsHires: {
    where: { deletedAt: null },
    orderBy: [{ hiredOn: "asc" }, { id: "asc" }],
    select: { id: true, role: true, hiredOn: true },
  },
  engagements: {
    where: { deletedAt: null },
    orderBy: [{ startsOn: "asc" }, { id: "asc" }],
    select: { id: true, title: true, kind: true, startsOn: true, endsOn: true },
  },
} as const satisfies Prisma.ClientCompanySelect;

type EventsRow = Prisma.ClientCompanyGetPayload<{ select: typeof eventsSelect }>;

/** What happened meanwhile. */
export function eventsOf({ opsHires, engagements }: EventsRow, today: IsoDay) {
  return {
    today,
    hires: opsHires.map(({ id, role, hiredOn }) => ({ id, role, day: toIsoDay(hiredOn) })),
    engagements: engagements.map(({ id, title, kind, startsOn, endsOn }) => ({
      id,
      title,
      kind,
      from: toIsoDay(startsOn),
      to: endsOn && toIsoDay(endsOn),
    })),
  };
}
