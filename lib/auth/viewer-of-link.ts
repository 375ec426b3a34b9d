import "server-only";
import { db } from "@/lib/db/client";
import { authenticatedByLink, type LinkViewer } from "./policy";
import { hashSecret } from "./session";

/**
 * `null` for a link that is unknown, replaced or withdrawn, and once its round is closed; and at the own address of another
 * firm, `atFirm`. Looking uses nothing up.
 */
export async function viewerOfLink(token: string, atFirm: string | null = null): Promise<LinkViewer | null> {
  const linkHash = hashSecret(token);
  const rows = await db().$queryRaw<LinkRow[]>`SELECT * FROM viewer_of_link(${linkHash})`;
  const [row] = rows;
  if (!row || (atFirm !== null && row.firm_id !== atFirm)) return null;
  return authenticatedByLink({
    role: "respondent",
    firmId: row.firm_id,
    firmName: row.firm_name,
    clientCompanyId: row.client_company_id,
    roundId: row.round_id,
    respondentId: row.respondent_id,
    displayName: row.display_name,
    membershipId: null,
    linkHash,
  });
}

type LinkRow = {
  firm_id: string;
  firm_name: string;
  client_company_id: string;
  round_id: string;
  respondent_id: string;
  display_name: string;
};
