import "server-only";
import type { Viewer } from "@/lib/auth/policy";
import type { Tx } from "@/lib/db/tenant";

type Count = {
  respondentId: string | null;
  itemId: string | null;
  /** Who entered them from paper. */
  by: string | null;
  answers: number;
  rated: number;
};

/**
 * How far the answers of a round are, counted once: by respondent (and who entered them from paper), and by statement,
 * where who said so stays out. No rating is read.
 */
export async function answersGiven(tx: Tx, { firmId }: Viewer, roundId: string) {
  // Counting `rating` leaves out the null ones: "not my area".
  const counts = await tx.$queryRaw<Count[]>`
    SELECT a."respondent_id"::text AS "respondentId", a."item_id" AS "itemId", m."display_name" AS "by",
           count(*)::int AS "answers", count(a."rating")::int AS "rated"
      FROM "answer" a
      JOIN "respondent" p ON p."firm_id" = a."firm_id" AND p."id" = a."respondent_id"
      LEFT JOIN "membership" m ON m."firm_id" = a."firm_id" AND m."id" = a."entered_by"
     WHERE a."firm_id" = ${firmId}::uuid AND p."firm_id" = ${firmId}::uuid AND p."round_id" = ${roundId}::uuid
     GROUP BY GROUPING SETS ((a."respondent_id", m."display_name"), (a."item_id"))`;
  const statements = counts.flatMap(({ itemId, answers, rated }) =>
    itemId === null ? [] : { itemId, rated, skipped: answers - rated },
  );
  return { statements, of: (respondentId: string) => ofRespondent(counts, respondentId) };
}

function ofRespondent(counts: ReadonlyArray<Count>, id: string) {
  const own = counts.filter(({ respondentId }) => respondentId === id);
  const sum = (of: "answers" | "rated") => own.reduce((total, count) => total + count[of], 0);
  return {
    rated: sum("rated"),
    skipped: sum("answers") - sum("rated"),
    fromPaper: own.flatMap(({ by, answers }) => (by === null ? [] : { respondentId: id, answers, by })),
  };
}
