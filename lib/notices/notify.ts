import "server-only";
import type { Actor } from "@/lib/db/audit";
import type { Tx } from "@/lib/db/tenant";
import type { NoticeAbout, NoticeKind } from "@/prisma/generated/enums";

export interface Happening {
  readonly kind: NoticeKind;
  readonly about: NoticeAbout;
  readonly clientCompanyId: string;
  /** "staff": those assigned to the client; "owner", "ceo" and "head": all of these. */
  readonly to: ReadonlyArray<"owner" | "staff" | "ceo" | "head">;
  /** Single people of the client besides. */
  readonly contactIds?: readonly string[];
  readonly membershipIds?: readonly string[];
  /** They have a letter about it already. */
  readonly isMailed?: boolean;
  /** Where each finds it; whose page is missing is told nothing. */
  readonly hrefs: {
    readonly staff?: string | null;
    readonly ceo?: string | null;
    readonly head?: string | null;
  };
}

/**
 * Tells whom it concerns that something happened, in the transaction in which it does: that it did and where to see it,
 * never what it says. Whoever did it is not told. Of what somebody has switched off, nothing is written.
 */
export async function notify(tx: Tx, actor: Actor, happening: Happening): Promise<void> {
  const { kind, about, clientCompanyId, to, contactIds = [], membershipIds = [], hrefs } = happening;
  await tx.$queryRaw`
    SELECT put_notices(${kind}::notice_kind, ${about}::notice_about, ${clientCompanyId}::uuid, ${actor.membershipId}::uuid,
      ${actor.displayName}, ${[...to]}::text[], ${[...contactIds]}::uuid[], ${[...membershipIds]}::uuid[],
      ${hrefs.staff ?? null}::text, ${hrefs.ceo ?? null}::text, ${hrefs.head ?? null}::text, ${happening.isMailed ?? false})`;
}
