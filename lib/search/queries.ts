import "server-only";
import { isStaff, type StaffViewer, visibleClients } from "@/lib/auth/policy";
import { type Tx, withViewer } from "@/lib/db/tenant";
import { Prisma } from "@/prisma/generated/client";
import { type SearchKind, SOURCES } from "./sources";

/** The share of what was typed that must be found again, in any order and with a slip of the finger. */
const LIKE_ENOUGH = 0.5;
const MOST = 20;
/** With so many that say the very words, nobody looks for what is only like them. */
const ENOUGH = 5;
const SHORTEST = 2;
const LONGEST = 100;

export type SearchHit = {
  kind: SearchKind;
  id: string;
  clientId: string;
  clientName: string;
  label: string;
  /** What its page stands under, beyond the client. */
  parent: string | null;
};

/** What the viewer may see and is called like what was typed, the likest first. `null`: not for them. */
export async function search(viewer: StaffViewer, text: string): Promise<SearchHit[] | null> {
  if (!isStaff(viewer)) return null;
  // A NUL is no text to PostgreSQL.
  const wanted = text.replaceAll("\0", "").trim().slice(0, LONGEST);
  if (wanted.length < SHORTEST) return [];
  return withViewer(viewer, async (tx) => {
    const clients = await tx.clientCompany.findMany({ where: visibleClients(viewer), select: { id: true } });
    const among = { firmId: viewer.firmId, ids: clients.map(({ id }) => id) };
    const saying = await find(
      tx,
      among,
      Prisma.sql`CASE WHEN starts_with(lower(f.label), lower(${wanted})) THEN 1.0
                      WHEN position(lower(${wanted}) IN lower(f.label)) > 0 THEN 0.9 ELSE 0 END`,
    );
    if (saying.length >= ENOUGH) return saying;
    // Likeness is ten times the work, and row-level security lets no index of letters do it.
    const alike = await find(tx, among, Prisma.sql`word_similarity(${wanted}, f.label)`);
    const known = new Set(saying.map(({ id }) => id));
    return [...saying, ...alike.filter(({ id }) => !known.has(id))].slice(0, MOST);
  });
}

type Among = { firmId: string; ids: string[] };

function find(tx: Tx, { firmId, ids }: Among, score: Prisma.Sql): Promise<SearchHit[]> {
  const all = Object.entries(SOURCES).map(
    ([kind, source]) => Prisma.sql`SELECT ${kind} AS kind, x.* FROM (${source}) AS x`,
  );
  return tx.$queryRaw<SearchHit[]>`
    WITH found (kind, firm_id, id, client_id, label, parent) AS (${Prisma.join(all, " UNION ALL ")}),
    scored AS (
      SELECT f.*, ${score} AS score FROM found f
       WHERE f.firm_id = ${firmId}::uuid AND f.client_id = ANY (${ids}::uuid[]))
    SELECT s.kind, s.id, s.client_id AS "clientId", c.name AS "clientName", s.label, s.parent
      FROM scored s JOIN client_company c ON c.firm_id = s.firm_id AND c.id = s.client_id
     WHERE s.score >= ${LIKE_ENOUGH}
     ORDER BY s.score DESC, s.kind = 'client' DESC, length(s.label), s.label, s.id
     LIMIT ${MOST}`;
}
