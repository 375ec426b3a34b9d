import "server-only";
import { can, type StaffViewer, visibleClientsSql } from "@/lib/auth/policy";
import type { Tx } from "@/lib/db/tenant";
import { type FirstClient, type Guide, guideOf } from "@/lib/rules/guide/steps";

/** A firm with more clients than that has found its way. */
const FEW = 3;

/** The first steps on the portfolio: nothing where it was put away, or is all done, or nobody needs it any more. */
export async function readGuide(tx: Tx, viewer: StaffViewer, clients: number): Promise<Guide | null> {
  if (!isShown(viewer) || clients > FEW) return null;
  const guide = guideOf(clients === 0 ? null : await readFirstClient(tx, viewer));
  return guide.next && guide;
}

/** The same, on a client's page: only of the client whose steps they are. */
export async function readGuideOf(
  tx: Tx,
  viewer: StaffViewer,
  clientCompanyId: string,
): Promise<Guide | null> {
  if (!isShown(viewer)) return null;
  const first = await readFirstClient(tx, viewer, FEW);
  const guide = guideOf(first);
  return first?.id === clientCompanyId && guide.next ? guide : null;
}

function isShown(viewer: StaffViewer): boolean {
  return can(viewer, "client:see-all") && !viewer.preference?.guideAway;
}

/** The client that has come furthest, the oldest of several; none where there are more than `most`. */
export async function readFirstClient(
  tx: Tx,
  viewer: StaffViewer,
  most: number | null = null,
): Promise<FirstClient | null> {
  const [first] = await tx.$queryRaw<FirstClient[]>`
    WITH facts AS (
      SELECT c.id, c.name, c.created_at, r.id AS round_id, d.id AS diagnosis_id,
             EXISTS (SELECT FROM contact p WHERE p.firm_id = c.firm_id AND p.client_company_id = c.id
                       AND p.position = 'ceo' AND p.deleted_at IS NULL) AS has_ceo,
             EXISTS (SELECT FROM respondent p WHERE p.firm_id = c.firm_id AND p.round_id = r.id
                       AND (p.submitted_at IS NOT NULL OR EXISTS (
                         SELECT FROM respondent_link l WHERE l.firm_id = p.firm_id AND l.respondent_id = p.id))) AS is_asked,
             EXISTS (SELECT FROM engagement e WHERE e.firm_id = c.firm_id AND e.client_company_id = c.id
                       AND e.deleted_at IS NULL) AS has_engagement,
             count(*) OVER () AS clients
        FROM client_company c
        LEFT JOIN LATERAL (SELECT x.id FROM round x WHERE x.firm_id = c.firm_id AND x.client_company_id = c.id
                              AND x.deleted_at IS NULL ORDER BY x.created_at DESC LIMIT 1) r ON true
        LEFT JOIN LATERAL (SELECT x.id FROM diagnosis x WHERE x.firm_id = c.firm_id AND x.client_company_id = c.id
                            ORDER BY x.created_at DESC LIMIT 1) d ON true
       WHERE ${visibleClientsSql(viewer)})
    SELECT id::text, name, has_ceo AS "hasCeo", round_id::text AS "roundId", is_asked OR diagnosis_id IS NOT NULL AS "isAsked",
           diagnosis_id::text AS "diagnosisId", has_engagement AS "hasEngagement"
      FROM facts
     WHERE ${most}::int IS NULL OR clients <= ${most}::int
     ORDER BY has_ceo::int + (round_id IS NOT NULL)::int + is_asked::int + (diagnosis_id IS NOT NULL)::int
            + has_engagement::int DESC, created_at, id
     LIMIT 1`;
  return first ?? null;
}
