import "server-only";
import { can, type AnsweringViewer } from "@/lib/auth/policy";
import { type Tx, withViewer } from "@/lib/db/tenant";
import { refuse, type Result } from "@/lib/result";
import { holdRoundOpen, lockRespondents } from "./lock";
import { isYetToOpen, roundDaysSelect } from "./round-days";
import { ownRespondents } from "./scope";

export type AnswerRefusal = "NOT_FOUND" | "ROUND_CLOSED" | "NOT_OPEN_YET" | "SUBMITTED";

export type OwnRespondent = { firmId: string; respondentId: string; clientCompanyId: string };

/** Runs a write on the viewer's own questionnaire, while it is open to them and the round cannot be closed. */
export async function asRespondent<Value, Refusal extends string>(
  viewer: AnsweringViewer,
  respondentId: string,
  run: (tx: Tx, respondent: OwnRespondent) => Promise<Result<Value, Refusal>>,
): Promise<Result<Value, Refusal | AnswerRefusal>> {
  const own = ownRespondents(viewer);
  if (!own || !can(viewer, "answer:give")) return refuse("NOT_FOUND");
  return withViewer(viewer, async (tx) => {
    const where = { AND: [own, { id: respondentId }] };
    const found = await tx.respondent.findFirst({ where, select: { roundId: true } });
    const round = found && (await holdRoundOpen(tx, viewer, found.roundId));
    if (!round) return refuse("NOT_FOUND");
    if (round.state === "closed") return refuse("ROUND_CLOSED");
    await lockRespondents(tx, viewer, [respondentId]);
    // Only now: while we waited, somebody may have finished it, or taken the link back.
    const respondent = await tx.respondent.findFirst({
      where,
      select: {
        clientCompanyId: true,
        submittedAt: true,
        round: { select: { ...roundDaysSelect, firmId: true } },
      },
    });
    if (!respondent) return refuse("NOT_FOUND");
    if (await isYetToOpen(tx, respondent.round, new Date())) return refuse("NOT_OPEN_YET");
    if (respondent.submittedAt) return refuse("SUBMITTED");
    const { clientCompanyId } = respondent;
    return run(tx, { firmId: viewer.firmId, respondentId, clientCompanyId });
  });
}

/** What the audit row of a respondent's own write names. */
export function audited({ respondentId, clientCompanyId }: OwnRespondent) {
  return { entity: "respondent", entityId: respondentId, clientCompanyId };
}
