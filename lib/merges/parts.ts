import "server-only";
import type { Tx } from "@/lib/db/tenant";
import type { MergePart } from "@/lib/rules/people/merge-parts";
import { Prisma } from "@/prisma/generated/client";

export type OfClient = Readonly<{ firmId: string; clientCompanyId: string }>;

type Part = Readonly<{
  table: Prisma.Sql;
  /** The column that names the contact. */
  names: Prisma.Sql;
  /** The column that tells the rows of one contact apart. */
  key: Prisma.Sql;
  /** One contact stands at it once. */
  isOnce?: true;
  /** What else names the contact in the same row. */
  and?: Prisma.Sql;
  where?: Prisma.Sql;
}>;

const { sql } = Prisma;

/** Whatever is somebody's from now on. What is past (answers, minutes, sign-offs, notes sent) stays as it was said. */
const PARTS: Record<MergePart, Part> = {
  deliverable: { table: sql`deliverable`, names: sql`owner_contact_id`, key: sql`id` },
  action: {
    table: sql`meeting_action`,
    names: sql`owner_contact_id`,
    key: sql`id`,
    where: sql`AND t.done_at IS NULL`,
  },
  measure: { table: sql`measure`, names: sql`owner_contact_id`, key: sql`id` },
  sop: { table: sql`sop_reader`, names: sql`contact_id`, key: sql`sop_id`, isOnce: true },
  cadence: {
    table: sql`cadence_attendee`,
    names: sql`contact_id`,
    key: sql`cadence_id`,
    isOnce: true,
    and: sql`person_id`,
  },
  seat: {
    table: sql`seat_owner`,
    names: sql`contact_id`,
    key: sql`seat_id`,
    isOnce: true,
    where: sql`AND EXISTS (SELECT FROM accountability_chart c WHERE c.firm_id = t.firm_id AND c.id = t.chart_id AND c.state = 'draft')`,
  },
  timeline: { table: sql`timeline_person`, names: sql`contact_id`, key: sql`entry_id`, isOnce: true },
  role: { table: sql`contact_role`, names: sql`contact_id`, key: sql`id` },
};

function rowsOf({ names, key, table, isOnce, where }: Part, of: OfClient, from: string, to: string) {
  const free = isOnce
    ? sql`AND NOT EXISTS (SELECT FROM ${table} x WHERE x.firm_id = t.firm_id AND x.${key} = t.${key} AND x.${names} = ${to}::uuid)`
    : Prisma.empty;
  return sql`t.firm_id = ${of.firmId}::uuid AND t.client_company_id = ${of.clientCompanyId}::uuid
    AND t.${names} = ${from}::uuid ${free} ${where ?? Prisma.empty}`;
}

/** How much of each would move. */
export async function countParts(tx: Tx, of: OfClient, from: string, to: string) {
  const counts = Object.entries(PARTS).map(
    ([part, it]) =>
      sql`SELECT ${part} AS part, count(*)::int AS n FROM ${it.table} t WHERE ${rowsOf(it, of, from, to)}`,
  );
  return tx.$queryRaw<{ part: MergePart; n: number }[]>`${Prisma.join(counts, " UNION ALL ")}`;
}

/** Moves them, all or those of `only`, and answers their keys. */
export async function moveParts(
  tx: Tx,
  of: OfClient,
  { from, to, only }: { from: string; to: string; only?: Readonly<Record<string, readonly string[]>> },
): Promise<Record<string, string[]>> {
  const moved: Record<string, string[]> = {};
  for (const [part, it] of Object.entries(PARTS)) {
    const keys = only && [...(only[part] ?? [])];
    if (keys?.length === 0) continue;
    const also = it.and ? sql`, ${it.and} = ${to}::uuid` : Prisma.empty;
    const among = keys ? sql`AND t.${it.key} = ANY (${keys}::uuid[])` : Prisma.empty;
    const rows = await tx.$queryRaw<{ key: string }[]>`
      UPDATE ${it.table} t SET ${it.names} = ${to}::uuid ${also} WHERE ${rowsOf(it, of, from, to)} ${among}
      RETURNING t.${it.key} AS key`;
    if (rows.length > 0) moved[part] = rows.map(({ key }) => key);
  }
  return moved;
}
