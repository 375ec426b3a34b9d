import { randomUUID } from "node:crypto";
import { withFirm } from "@/lib/db/tenant";
import { makeRespondentLinks } from "@/lib/rounds/link-mutations";
import { startRound } from "@/lib/rounds/mutations";
import { asDatabaseOwner, type World } from "../world";
import type { LinkHolder } from "../save-by-link";

/** A round of A1 that asks as many heads, each with a personal link. */
export async function peopleByLink({ a }: World, count: number): Promise<LinkHolder[]> {
  const { clientCompanyId, departments } = a.a1;
  const contactIds = Array.from({ length: count }, () => randomUUID());
  await withFirm(a.firmId, (tx) =>
    tx.contact.createMany({
      data: contactIds.map((id, at) => ({
        firmId: a.firmId,
        id,
        clientCompanyId,
        departmentId: departments.Sales,
        name: `Head ${at}`,
        position: "head" as const,
      })),
    }),
  );
  const roundId = randomUUID();
  const round = { clientCompanyId, asOf: "2026-03-31", confidentiality: "group", self: false } as const;
  const started = await startRound(a.consultant, { id: roundId, ...round, contactIds });
  if (!started.ok) throw new Error(started.reason);
  const rows = await asDatabaseOwner<{ id: string; name: string }>(
    "SELECT id, name FROM respondent WHERE round_id = $1",
    [roundId],
  );
  const respondentIds = rows.map(({ id }) => id);
  const made = await makeRespondentLinks(a.consultant, { id: randomUUID(), roundId, respondentIds });
  if (!made.ok) throw new Error(made.reason);
  const ids = new Map(rows.map(({ id, name }) => [name, id]));
  return made.value.map(({ name, path }) => ({
    respondentId: ids.get(name) ?? "",
    token: path?.split("/").at(-1) ?? "",
  }));
}
