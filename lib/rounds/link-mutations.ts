import "server-only";
import { can, type Viewer } from "@/lib/auth/policy";
import { hashSecret, newSecret } from "@/lib/auth/session";
import { audit } from "@/lib/db/audit";
import { type Tx, withViewer } from "@/lib/db/tenant";
import { canSend } from "@/lib/mail/deliver";
import { putMail } from "@/lib/mail/outbox";
import { ok, refuse, type Result } from "@/lib/result";
import { holdRoundOpen } from "./lock";
import type { MakeLinksInput, WithdrawLinkInput } from "./schema";
import { visibleRounds } from "./scope";

export type LinkRefusal = "FORBIDDEN" | "NOT_FOUND" | "ROUND_CLOSED" | "MADE_BEFORE";

/** `path` is the secret's only copy. `mailId`: the letter that will carry it; null where it is passed on by hand. */
export type MadeLink = { name: string; path: string; mailId: string | null };

/**
 * Makes a personal link for each and ends those before it. Of a round's own people only: the firm's answer signed in.
 * MADE_BEFORE: the same form was sent before; its links cannot be read again.
 */
export async function makeRespondentLinks(
  viewer: Viewer,
  { id: requestId, roundId, respondentIds }: MakeLinksInput,
): Promise<Result<MadeLink[], LinkRefusal>> {
  return inOpenRound(viewer, roundId, async (tx, round) => {
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
      const token = newSecret();
      const email = round.sends ? contact?.email : undefined;
      const mailId = email ? await putMail(tx, viewer.firmId, letterTo(name, email, viewer, round)) : null;
      const { clientCompanyId } = round;
      await tx.respondentLink.create({
        data: {
          firmId: viewer.firmId,
          clientCompanyId,
          respondentId,
          requestId,
          tokenHash: hashSecret(token),
          mailId,
        },
        select: { requestId: true },
      });
      made.push({ name, path: `/respond/${token}`, mailId });
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

type OpenRound = { clientCompanyId: string; clientName: string; sends: boolean };

async function inOpenRound<Value>(
  viewer: Viewer,
  roundId: string,
  run: (tx: Tx, round: OpenRound) => Promise<Result<Value, LinkRefusal>>,
): Promise<Result<Value, LinkRefusal>> {
  if (!can(viewer, "round:start")) return refuse("FORBIDDEN");
  return withViewer(viewer, async (tx) => {
    const round = await tx.round.findFirst({
      where: { ...visibleRounds(viewer), id: roundId },
      select: { clientCompanyId: true, clientCompany: { select: { name: true } } },
    });
    const held = round && (await holdRoundOpen(tx, viewer, roundId));
    if (!held) return refuse("NOT_FOUND");
    if (held.state === "closed") return refuse("ROUND_CLOSED");
    const { firmId: id } = viewer;
    const firm = await tx.firm.findUniqueOrThrow({ where: { id }, select: { isDemo: true } });
    const { clientCompanyId, clientCompany } = round;
    return run(tx, { clientCompanyId, clientName: clientCompany.name, sends: canSend(firm) });
  });
}

function letterTo(name: string, toEmail: string, viewer: Viewer, { clientName }: OpenRound) {
  return {
    kind: "questionnaire",
    toEmail,
    subject: `Your view of how ${clientName} works`,
    text: `${name}, ${viewer.displayName} of ${viewer.firmName} asks for your view of how ${clientName} works today: 35 statements, about 15 minutes. You can stop and go on later, on any device, and choose English or German. Who reads your answers is said before the first one.\n\nThis link is yours alone; please do not pass it on. It works until the round is closed.`,
  } as const;
}
