import "server-only";
import type { Viewer } from "@/lib/auth/policy";
import type { Tx } from "@/lib/db/tenant";

/** How many statements each respondent rated, and put aside. */
export async function answersGiven(tx: Tx, viewer: Viewer, respondents: ReadonlyArray<{ id: string }>) {
  const counts = await tx.answer.groupBy({
    by: ["respondentId"],
    where: { firmId: viewer.firmId, respondentId: { in: respondents.map(({ id }) => id) } },
    // Counting `rating` leaves out the null ones: "not my area".
    _count: { itemId: true, rating: true },
  });
  return new Map(
    counts.map(({ respondentId, _count }) => [
      respondentId,
      { rated: _count.rating, skipped: _count.itemId - _count.rating },
    ]),
  );
}

/** How often each statement was rated, and put aside; who said so stays out. */
export async function statementsGiven(tx: Tx, viewer: Viewer, roundId: string) {
  const counts = await tx.answer.groupBy({
    by: ["itemId"],
    where: { firmId: viewer.firmId, respondent: { firmId: viewer.firmId, roundId } },
    _count: { itemId: true, rating: true },
  });
  return counts.map(({ itemId, _count }) => ({
    itemId,
    rated: _count.rating,
    skipped: _count.itemId - _count.rating,
  }));
}

/** Of each respondent: how many of their answers were entered from paper, and by whom. */
export async function answersFromPaper(tx: Tx, viewer: Viewer, respondents: ReadonlyArray<{ id: string }>) {
  const { firmId } = viewer;
  const counts = await tx.answer.groupBy({
    by: ["respondentId", "enteredById"],
    where: { firmId, respondentId: { in: respondents.map(({ id }) => id) }, enteredById: { not: null } },
    _count: { itemId: true },
  });
  const members = await tx.membership.findMany({
    where: { firmId, id: { in: counts.flatMap(({ enteredById }) => enteredById ?? []) } },
    select: { id: true, displayName: true },
  });
  return counts.map(({ respondentId, enteredById, _count }) => ({
    respondentId,
    answers: _count.itemId,
    by: members.find(({ id }) => id === enteredById)?.displayName ?? "",
  }));
}
