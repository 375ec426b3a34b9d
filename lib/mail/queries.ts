import "server-only";
import { lacksProofFor } from "@/lib/auth/fresh-proof";
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
  /** It has a link that makes an owner, and is read, or sent anew, only by who has just shown that it is they. */
  readonly needsProof: boolean;
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
      select: { id: true, role: true, clientCompanyId: true },
    });
    const live = await tx.secretLink.findMany({
      where: { firmId, purpose: "invitation", usedAt: null, revokedAt: null, expiresAt: { gt: new Date() } },
      select: { membershipId: true },
    });
    const roles = new Map(pending.map(({ id, role }) => [id, role]));
    const ofClients = new Set(pending.flatMap(({ id, clientCompanyId }) => (clientCompanyId ? [id] : [])));
    const firmsOrigin = await clientsOrigin(firmId);
    const liveIds = new Set(live.map(({ membershipId }) => membershipId));
    // Of several invitations to the same place only the latest can be sent anew.
    const latest = new Map(rows.toReversed().map(({ id, membershipId }) => [membershipId, id]));
    const mails = rows.map(({ link, membershipId, sentAt, gaveUpAt, ...mail }) => {
      const role = membershipId ? roles.get(membershipId) : undefined;
      const isPending = role !== undefined && latest.get(membershipId) === mail.id;
      const isLive = link !== null && liveIds.has(membershipId);
      const needsProof = (isPending || isLive) && role !== undefined && lacksProofFor(viewer, role);
      const isReadable = (isLive && role !== undefined && !needsProof) || mail.kind === "review";
      const origin = ofClients.has(membershipId ?? "") ? firmsOrigin : undefined;
      return {
        ...mail,
        state: mailState({ ...mail, sentAt, gaveUpAt }),
        link: link && isReadable ? absoluteLink(link, origin) : null,
        needsProof,
        pendingMembershipId: isPending && !needsProof ? membershipId : null,
      };
    });
    return { mails, sends: canSend(firm), isDemo: firm.isDemo };
  });
}
