import type { Viewer } from "@/lib/auth/policy";
import { asDatabaseOwner, type World } from "../world";
import { MARKS } from "./secrets";

/** Writes the marked words into what a new world has: names, titles, addresses. */
export async function mark({ a, b }: World): Promise<void> {
  const sql = asDatabaseOwner;
  const { a1, a2 } = a;
  for (const [firmId, word] of [
    [a.firmId, MARKS.firmA],
    [b.firmId, MARKS.firmB],
  ]) {
    await sql("UPDATE firm SET name = name || ' ' || $2 WHERE id = $1", [firmId, word]);
    await sql(
      `UPDATE membership SET display_name = display_name || ' ' || $2, email = lower($2) || '.' || email
        WHERE firm_id = $1 AND client_company_id IS NULL`,
      [firmId, word],
    );
  }
  for (const [clientId, word] of [
    [a1.clientCompanyId, MARKS.a1],
    [a2.clientCompanyId, MARKS.a2],
    [b.b1.clientCompanyId, MARKS.b1],
  ]) {
    await sql("UPDATE client_company SET name = name || ' ' || $2, industry = $2 WHERE id = $1", [
      clientId,
      word,
    ]);
    for (const [table, column] of [
      ["department", "name"],
      ["contact", "name"],
      ["membership", "display_name"],
    ])
      await sql(`UPDATE ${table} SET ${column} = ${column} || ' ' || $2 WHERE client_company_id = $1`, [
        clientId,
        word,
      ]);
  }
  await sql("UPDATE membership SET email = lower($2) || '.' || email WHERE client_company_id = $1", [
    a1.clientCompanyId,
    MARKS.a1,
  ]);
  const inner = [a1.clientCompanyId, MARKS.a1Inner];
  await sql("UPDATE client_company SET industry = $2 WHERE id = $1", inner);
  await sql(
    `UPDATE contact SET title = $2, phone = $2, email = lower($2) || '.' || left(id::text, 8) || '@example.com'
      WHERE client_company_id = $1`,
    inner,
  );
}

/** The viewers by their marked names, as the gate would make them now. */
export function renamed(world: World): World {
  const { a } = world;
  const named = <Someone extends Viewer>(viewer: Someone, word: string) => ({
    ...viewer,
    displayName: `${viewer.displayName} ${word}`,
  });
  const ceo = named(a.a1.ceo, MARKS.a1);
  const [owner, consultant] = [named(a.owner, MARKS.firmA), named(a.consultant, MARKS.firmA)];
  return { ...world, a: { ...a, owner, consultant, a1: { ...a.a1, ceo } } };
}
