import "server-only";
import { absoluteLink } from "@/lib/auth/links";
import { clientsOrigin } from "@/lib/auth/served";
import { type Viewer, can } from "@/lib/auth/policy";
import { withViewer } from "@/lib/db/tenant";
import type { MailKind } from "@/prisma/generated/enums";
import { canSend } from "./deliver";
import { type MailState, mailState } from "./mail-state";

export interface OutboxMail {
  readonly id: string;
  readonly kind: MailKind;
  readonly toEmail: string;
  readonly subject: string;
  readonly text: string;
  readonly createdAt: Date;
  readonly state: MailState;
  readonly failure: string | null;
  /** To pass on by hand: an invitation's, while it works; and a talk's, where nothing is sent. */
  readonly link: string | null;
  /** The invitation it carried, while that can be sent anew. */
  readonly pendingMembershipId: string | null;
}

export interface Outbox {
  readonly mails: ReadonlyArray<OutboxMail>;
  /** False without a mail server, and always in the demo firm. */
  readonly sends: boolean;
  readonly isDemo: boolean;
}

const SHOWN = 100;

/** The firm's latest mails; null for whom they are none of their business. */
export function readOutbox(viewer: Viewer): Promise<Outbox | null> {
  return withViewer(viewer, async (tx) => {
    if (!can(viewer, "outbox:read")) return null;
    const { firmId } = viewer;
    const firm = await tx.firm.findUniqueOrThrow({ where: { id: firmId }, select: { isDemo: true } });
    const rows = await tx.outgoingMail.findMany({
      where: { firmId },
      orderBy: { createdAt: "desc" },
      take: SHOWN,
    });
    const pending = await tx.membership.findMany({
      where: { firmId, acceptedAt: null, disabledAt: null },
      select: { id: true, clientCompanyId: true },
    });
    const live = await tx.secretLink.findMany({
      where: { firmId, purpose: "invitation", usedAt: null, revokedAt: null, expiresAt: { gt: new Date() } },
      select: { membershipId: true },
    });
    const pendingIds = new Set(pending.map(({ id }) => id));
    const ofClients = new Set(pending.flatMap(({ id, clientCompanyId }) => (clientCompanyId ? [id] : [])));
    const firmsOrigin = await clientsOrigin(firmId);
    const liveIds = new Set(live.map(({ membershipId }) => membershipId));
    // Of several invitations to the same place only the latest can be sent anew.
    const latest = new Map(rows.toReversed().map(({ id, membershipId }) => [membershipId, id]));
    const mails = rows.map(({ link, membershipId, sentAt, gaveUpAt, ...mail }) => ({
      ...mail,
      state: mailState({ ...mail, sentAt, gaveUpAt }),
      link:
        link && (mail.kind === "review" || liveIds.has(membershipId))
          ? absoluteLink(link, ofClients.has(membershipId ?? "") ? firmsOrigin : undefined)
          : null,
      pendingMembershipId:
        membershipId && pendingIds.has(membershipId) && latest.get(membershipId) === mail.id
          ? membershipId
          : null,
    }));
    return { mails, sends: canSend(firm), isDemo: firm.isDemo };
  });
}
