import "server-only";
import type { Tx } from "@/lib/db/tenant";

type InFirm = { readonly firmId: string };
type LockedRound = { state: "open" | "closed"; version: number };

/** Nobody else may change the round, its respondents or its answers until this transaction ends. */
export async function lockRound(tx: Tx, { firmId }: InFirm, roundId: string): Promise<LockedRound | null> {
  const rows = await tx.$queryRaw<LockedRound[]>`
    SELECT "state"::text AS "state", "version" FROM "round"
     WHERE "firm_id" = ${firmId}::uuid AND "id" = ${roundId}::uuid AND "deleted_at" IS NULL FOR UPDATE`;
  return rows[0] ?? null;
}

/** Many may answer at once, but the round cannot be closed meanwhile. */
export async function holdRoundOpen(
  tx: Tx,
  { firmId }: InFirm,
  roundId: string,
): Promise<LockedRound | null> {
  const rows = await tx.$queryRaw<LockedRound[]>`
    SELECT "state"::text AS "state", "version" FROM "round"
     WHERE "firm_id" = ${firmId}::uuid AND "id" = ${roundId}::uuid AND "deleted_at" IS NULL FOR SHARE`;
  return rows[0] ?? null;
}

/** One write after the other of what is a respondent's: answers, finishing, and the links that open them. */
export async function lockRespondents(
  tx: Tx,
  { firmId }: InFirm,
  respondentIds: ReadonlyArray<string>,
): Promise<void> {
  await tx.$queryRaw`
    SELECT 1 FROM "respondent" WHERE "firm_id" = ${firmId}::uuid AND "id" = ANY (${[...respondentIds]}::uuid[])
     ORDER BY "id" FOR NO KEY UPDATE`;
}
