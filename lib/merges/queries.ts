import "server-only";
import { can, type StaffViewer, visibleClient } from "@/lib/auth/policy";
import { areRowIds } from "@/lib/db/row-id";
import { withViewer } from "@/lib/db/tenant";
import { fieldsToFill } from "@/lib/rules/people/merge-parts";
import { hindranceOf } from "./hindrance";
import { countParts } from "./parts";

/** What a merge of two of a client's contacts would do; the pair is null until two are named. `null`: not visible. */
export async function previewMerge(
  viewer: StaffViewer,
  clientCompanyId: string,
  { keep, other }: { keep: string; other: string },
) {
  if (!can(viewer, "client:edit") || !areRowIds(clientCompanyId)) return null;
  return withViewer(viewer, async (tx) => {
    const of = { firmId: viewer.firmId, clientCompanyId };
    const client = await tx.clientCompany.findFirst({
      where: visibleClient(viewer, clientCompanyId),
      select: { id: true, name: true },
    });
    if (!client) return null;
    const contacts = await tx.contact.findMany({
      where: { ...of, deletedAt: null },
      orderBy: [{ name: "asc" }, { createdAt: "asc" }, { id: "asc" }],
      select: {
        ...{ id: true, name: true, title: true, email: true, phone: true, timeZone: true, position: true },
        ...{ language: true, externalId: true },
      },
    });
    const kept = contacts.find(({ id }) => id === keep);
    const gone = contacts.find(({ id }) => id === other);
    if (!kept || !gone || kept === gone) return { client, contacts, pair: null };
    const hindrance = await hindranceOf(tx, of, gone.id);
    const moves = (await countParts(tx, of, gone.id, kept.id)).filter(({ n }) => n > 0);
    return { client, contacts, pair: { kept, gone, hindrance, moves, fills: fieldsToFill(kept, gone) } };
  });
}
