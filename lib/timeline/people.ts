import "server-only";
import { type Viewer, isStaff } from "@/lib/auth/policy";
import type { Tx } from "@/lib/db/tenant";
import { namedInTimeline } from "@/lib/notices/happenings";
import { notify } from "@/lib/notices/notify";
import { type Result, ok, refuse } from "@/lib/result";
import { mentionedIn } from "@/lib/rules/timeline/mentions";
import { readColleagues } from "./read";

type Said = Readonly<{ text: string; contactIds: readonly string[]; mentionIds: readonly string[] }>;
type Named = { contactIds: string[]; mentionIds: string[] };

/** Whom an entry is about and whom it names, in its words or beside them. Nobody is named who may not see the client. */
export async function peopleOf(
  tx: Tx,
  viewer: Viewer,
  clientCompanyId: string,
  { text, contactIds, mentionIds }: Said,
  namedBefore: readonly string[] = [],
): Promise<Result<Named, "NO_SUCH_PERSON" | "NOT_A_COLLEAGUE">> {
  if (!isStaff(viewer)) return refuse("NOT_A_COLLEAGUE");
  const { firmId } = viewer;
  const people = [...new Set(contactIds)];
  const there = await tx.contact.count({ where: { firmId, clientCompanyId, id: { in: people } } });
  if (there !== people.length) return refuse("NO_SUCH_PERSON");
  const colleagues = await readColleagues(tx, viewer, clientCompanyId);
  const known = new Set([...colleagues.map(({ id }) => id), ...namedBefore]);
  if (mentionIds.some((id) => !known.has(id))) return refuse("NOT_A_COLLEAGUE");
  return ok({
    contactIds: people,
    mentionIds: [...new Set([...mentionIds, ...mentionedIn(text, colleagues)])],
  });
}

export async function tellMentioned(
  tx: Tx,
  viewer: Viewer,
  { id, clientCompanyId }: { id: string; clientCompanyId: string },
  membershipIds: readonly string[],
): Promise<void> {
  if (membershipIds.length > 0) await notify(tx, viewer, namedInTimeline(clientCompanyId, id, membershipIds));
}
