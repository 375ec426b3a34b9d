import "server-only";
import type { AnsweringViewer } from "@/lib/auth/policy";
import type { Prisma } from "@/prisma/generated/client";
import type { Tx } from "./tenant";

export interface Audited {
  /** The table's name, such as "engagement". */
  readonly entity: string;
  readonly entityId: string;
  /** The client company it belongs to; null for what belongs to the firm alone. */
  readonly clientCompanyId: string | null;
  /** What changed, without secrets and without ratings: the trail is read by more people than the answers are. */
  readonly before?: Prisma.InputJsonObject;
  readonly after?: Prisma.InputJsonObject;
}

/** Who did it: the viewer, or a person who becomes one by doing it (setting up, accepting an invitation). */
export type Actor = Pick<AnsweringViewer, "firmId" | "membershipId" | "displayName">;

/** What a job does by itself, at its hour. */
export function byItself(firmId: string): Actor {
  return { firmId, membershipId: null, displayName: "Throughline" };
}

/** The one row that a successful mutation leaves, in its own transaction. `action` is the field's verb: "round.closed". */
export async function audit(tx: Tx, actor: Actor, action: string, { before, after, ...audited }: Audited) {
  await tx.auditEvent.create({
    data: {
      firmId: actor.firmId,
      membershipId: actor.membershipId,
      actorName: actor.displayName,
      action,
      ...audited,
      ...(before && { before }),
      ...(after && { after }),
    },
  });
}
