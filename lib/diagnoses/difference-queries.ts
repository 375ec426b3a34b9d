import "server-only";
import { can, type StaffViewer, visibleClient, languageOf } from "@/lib/auth/policy";
import { areRowIds } from "@/lib/db/row-id";
import { withViewer } from "@/lib/db/tenant";
import { differenceOf, type ScoredRound } from "@/lib/rules/diagnosis/difference/difference";
import { askedByRound, ownWordsOfRound } from "@/lib/questionnaires/of-round";
import { askedWith } from "@/lib/rules/questionnaire/asked";
import type { Prisma } from "@/prisma/generated/client";
import { resultOf, snapshotOf } from "./read";
import { readScored } from "./trend";

const scoredRound = {
  result: true,
  round: {
    select: {
      snapshot: true,
      ...askedByRound,
      respondents: { select: { id: true, name: true, contactId: true, membershipId: true } },
    },
  },
} as const satisfies Prisma.DiagnosisSelect;

/** What changed from one diagnosis of a client to another, and all that could be compared. `null`: one is not visible. */
export async function getDifference(
  viewer: StaffViewer,
  clientCompanyId: string,
  { from, to }: { from: string; to: string },
) {
  const locale = languageOf(viewer);
  if (!can(viewer, "diagnosis:read") || !areRowIds(clientCompanyId, from, to)) return null;
  return withViewer(viewer, async (tx) => {
    const client = await tx.clientCompany.findFirst({
      where: visibleClient(viewer, clientCompanyId),
      select: { id: true, name: true },
    });
    if (!client) return null;
    const of = { firmId: viewer.firmId, clientCompanyId };
    const rows = await tx.diagnosis.findMany({
      where: { ...of, id: { in: [from, to] } },
      select: { id: true, ...scoredRound },
    });
    const [then, now] = [from, to].map((id) => rows.find((row) => row.id === id));
    if (!then || !now) return null;
    return {
      client,
      from,
      to,
      difference: differenceOf(scoredRoundOf(then), scoredRoundOf(now)),
      scored: await readScored(tx, of),
      /** The later round's words, where one of the two had words of its own. */
      asked: ownWordsOfRound(now.round, locale) ?? ownWordsOfRound(then.round, locale),
      compared: askedByEither(then, now),
    };
  });
}

/** How many statements at least one of the two asked. */
function askedByEither(...rows: { round: { snapshot: Prisma.JsonValue } }[]): number {
  const asked = rows.flatMap(({ round }) => askedWith(snapshotOf(round.snapshot).questionnaire).all);
  return new Set(asked).size;
}

/** A contact or a member is the same person in every round; a respondent is one of one round only. */
function scoredRoundOf({
  result,
  round,
}: Prisma.DiagnosisGetPayload<{ select: typeof scoredRound }>): ScoredRound {
  return {
    diagnosis: resultOf(result),
    snapshot: snapshotOf(round.snapshot),
    people: new Map(
      round.respondents.map(({ id, name, contactId, membershipId }) => [
        id,
        { id: contactId ?? membershipId ?? id, name },
      ]),
    ),
  };
}
