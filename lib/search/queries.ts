import "server-only";
import { isStaff, type StaffViewer, visibleClients } from "@/lib/auth/policy";
import { containing } from "@/lib/db/containing";
import { type Tx, withViewer } from "@/lib/db/tenant";
import { Prisma } from "@/prisma/generated/client";
import { type SearchKind, SOURCES } from "./sources";

/** The share of what was typed that must be found again, in any order and with a slip of the finger. */
const LIKE_ENOUGH = 0.5;
const MOST = 20;
/** With so many that say the very words, nobody looks for what is only like them. */
const ENOUGH = 5;
/** Of so many of a kind, the best are no better than the rest: whoever typed that goes on typing. */
const TOO_MANY = 1_000;
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
    const like = containing(wanted);
    const saying = await find(tx, among, {
      holds: Prisma.sql`x.label ILIKE ${like}`,
      score: Prisma.sql`CASE WHEN starts_with(lower(f.label), lower(${wanted})) THEN 1.0 ELSE 0.9 END`,
    });
    if (saying.length >= ENOUGH) return saying;
    // Likeness is the dearer one of the two.
    await tx.$executeRaw`SELECT set_config('pg_trgm.word_similarity_threshold', ${String(LIKE_ENOUGH)}, true)`;
    const alike = await find(tx, among, {
      holds: Prisma.sql`${wanted} <% x.label`,
      score: Prisma.sql`word_similarity(${wanted}, f.label)`,
    });
    const known = new Set(saying.map(({ id }) => id));
    return [...saying, ...alike.filter(({ id }) => !known.has(id))].slice(0, MOST);
  });
}

type Among = { firmId: string; ids: string[] };

/** Which labels are found, in words that an index of letters knows, and how well each says it. */
type Match = { holds: Prisma.Sql; score: Prisma.Sql };

function find(tx: Tx, { firmId, ids }: Among, { holds, score }: Match): Promise<SearchHit[]> {
  const all = Object.entries(SOURCES).map(
    ([kind, source]) => Prisma.sql`
      (SELECT ${kind} AS kind, x.* FROM (${source}) AS x (firm_id, id, client_id, label, parent)
        WHERE x.firm_id = ${firmId}::uuid AND x.client_id = ANY (${ids}::uuid[]) AND ${holds} LIMIT ${TOO_MANY})`,
  );
  return tx.$queryRaw<SearchHit[]>`
    WITH scored AS (SELECT f.*, ${score} AS score FROM (${Prisma.join(all, " UNION ALL ")}) AS f)
    SELECT s.kind, s.id, s.client_id AS "clientId", c.name AS "clientName", s.label, s.parent
      FROM scored s JOIN client_company c ON c.firm_id = s.firm_id AND c.id = s.client_id
     ORDER BY s.score DESC, s.kind = 'client' DESC, length(s.label), s.label, s.id
     LIMIT ${MOST}`;
}
