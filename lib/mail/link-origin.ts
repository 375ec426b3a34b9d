import "server-only";
import { clientsOrigin } from "@/lib/auth/served";
import type { Tx } from "@/lib/db/tenant";
import { env } from "@/lib/env";

/** What only a client's people, and whoever answers by personal link, are sent. */
const OF_CLIENTS = /^\/(?:portal|respond)(?:\/|$)/;

type Mail = { readonly link: string | null; readonly membershipId: string | null };

/**
 * Under which address a mail's link stands: for the client's people the firm's own, once it is proven; for the firm's own
 * people the program's. A certificate of deletion keeps the program's: it has to open when the firm is gone.
 */
export async function originOfMail(
  tx: Tx,
  firmId: string,
  { link, membershipId: id }: Mail,
): Promise<string> {
  const { APP_ORIGIN } = env();
  if (!link) return APP_ORIGIN;
  if (OF_CLIENTS.test(link)) return clientsOrigin(firmId);
  if (!id || link.startsWith("/links/certificate/")) return APP_ORIGIN;
  const member = await tx.membership.findUnique({
    where: { firmId_id: { firmId, id } },
    select: { clientCompanyId: true },
  });
  return member?.clientCompanyId ? clientsOrigin(firmId) : APP_ORIGIN;
}
