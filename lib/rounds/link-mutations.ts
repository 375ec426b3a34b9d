import "server-only";
import { can, type Viewer } from "@/lib/auth/policy";
import { hashSecret, newSecret } from "@/lib/auth/session";
import { audit } from "@/lib/db/audit";
import { type Tx, withViewer } from "@/lib/db/tenant";
import { canSend } from "@/lib/mail/deliver";
import { ok, refuse, type Result } from "@/lib/result";
import { holdRoundOpen, lockRespondents } from "./lock";
import { postLetter, roundLetterFacts, roundLetterSelect } from "./post";
import type { LetterFacts } from "./letters";
import type { MakeLinksInput, WithdrawLinkInput } from "./schema";
import { visibleRounds } from "./scope";

export type LinkRefusal = "FORBIDDEN" | "NOT_FOUND" | "ROUND_CLOSED" | "MADE_BEFORE";

/** `path` is the secret's only copy, to be passed on by hand; `null` where a letter will carry it. */
export type MadeLink = { name: string; path: string | null };

/**
 * Makes a personal link for each and ends those before it. Of a round's own people only: the firm's answer signed in.
 * MADE_BEFORE: the same form was sent before; its links cannot be read again.
 */
export async function makeRespondentLinks(
  viewer: Viewer,
  { id: requestId, roundId, respondentIds }: MakeLinksInput,
): Promise<Result<MadeLink[], LinkRefusal>> {
  return inOpenRound(viewer, roundId, async (tx, round) => {
    await lockRespondents(tx, viewer, respondentIds);
    const asked = { firmId: viewer.firmId, respondentId: { in: respondentIds } };
    if ((await tx.respondentLink.count({ where: { ...asked, requestId } })) > 0) return refuse("MADE_BEFORE");
    const respondents = await tx.respondent.findMany({
      where: {
        firmId: viewer.firmId,
        roundId,
        id: { in: respondentIds },
        contact: { deletedAt: null },
        submittedAt: null,
      },
      select: { id: true, name: true, contact: { select: { email: true } } },
    });
    if (respondents.length !== new Set(respondentIds).size) return refuse("NOT_FOUND");
    await tx.respondentLink.updateMany({
      where: { ...asked, withdrawnAt: null },
      data: { withdrawnAt: new Date() },
    });
    const made: MadeLink[] = [];
    for (const { id: respondentId, name, contact } of respondents) {
      const { firmId } = viewer;
      const { clientCompanyId } = round;
      if (round.sends && contact?.email) {
        const addressee = { firmId, clientCompanyId, respondentId, name, email: contact.email };
        await postLetter(tx, "invitation", addressee, { ...round, ...askedBy(viewer) }, requestId);
        made.push({ name, path: null });
        continue;
      }
      const token = newSecret();
      await tx.respondentLink.create({
        data: { firmId, clientCompanyId, respondentId, requestId, tokenHash: hashSecret(token) },
        select: { requestId: true },
      });
      made.push({ name, path: `/respond/${token}` });
    }
    await audit(tx, viewer, "round.links_made", {
      entity: "round",
      entityId: roundId,
      clientCompanyId: round.clientCompanyId,
      after: { respondents: respondents.map(({ id }) => id) },
    });
    return ok(made);
  });
}

/** From now on a respondent's link opens nothing; what was answered by it stays. */
export async function withdrawRespondentLink(
  viewer: Viewer,
  { roundId, respondentId }: WithdrawLinkInput,
): Promise<Result<undefined, LinkRefusal>> {
  return inOpenRound(viewer, roundId, async (tx, { clientCompanyId }) => {
    await lockRespondents(tx, viewer, [respondentId]);
    const { count } = await tx.respondentLink.updateMany({
      where: { firmId: viewer.firmId, respondentId, withdrawnAt: null, respondent: { roundId } },
      data: { withdrawnAt: new Date() },
    });
    if (count === 0) return refuse("NOT_FOUND");
    await audit(tx, viewer, "respondent.link_withdrawn", {
      entity: "respondent",
      entityId: respondentId,
      clientCompanyId,
    });
    return ok();
  });
}

type OpenRound = Pick<LetterFacts, "clientName" | "statements" | "closesOn" | "message"> & {
  clientCompanyId: string;
  sends: boolean;
};

async function inOpenRound<Value>(
  viewer: Viewer,
  roundId: string,
  run: (tx: Tx, round: OpenRound) => Promise<Result<Value, LinkRefusal>>,
): Promise<Result<Value, LinkRefusal>> {
  if (!can(viewer, "round:start")) return refuse("FORBIDDEN");
  return withViewer(viewer, async (tx) => {
    const round = await tx.round.findFirst({
      where: { ...visibleRounds(viewer), id: roundId },
      select: roundLetterSelect,
    });
    const held = round && (await holdRoundOpen(tx, viewer, roundId));
    if (!held) return refuse("NOT_FOUND");
    if (held.state === "closed") return refuse("ROUND_CLOSED");
    const { firmId: id } = viewer;
    const firm = await tx.firm.findUniqueOrThrow({ where: { id }, select: { isDemo: true } });
    return run(tx, {
      ...roundLetterFacts(round),
      clientCompanyId: round.clientCompanyId,
      sends: canSend(firm),
    });
  });
}

function askedBy({ displayName, firmName }: Viewer) {
  return { asker: displayName, firmName };
}
