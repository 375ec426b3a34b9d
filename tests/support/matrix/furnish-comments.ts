import { randomUUID } from "node:crypto";
import type { PortalViewer, StaffViewer, Viewer } from "@/lib/auth/policy";
import { addComment } from "@/lib/comments/mutations";
import { inviteHead } from "@/lib/members/people-mutations";
import { asDatabaseOwner, type ClientInWorld } from "../world";
import { done } from "./done";
import { MARKS } from "./secrets";

/** For as long as the run lasts, their authors may still correct them. */
const TOMORROW = new Date(Date.now() + 86_400_000);

/** Comments of A1's CEO on what was shared, one of the consultant's, a notice of the CEO's, and a head who was invited. */
export async function furnishComments(
  consultant: StaffViewer,
  { ceo, departments }: ClientInWorld,
  { sharedId, withHeadsId }: { sharedId: string; withHeadsId: string },
) {
  const say = async (viewer: Viewer, onId: string, withHeads: "yes" | "no", word: string) => {
    const id = randomUUID();
    done(await addComment(viewer, { id, on: "diagnosis", onId, text: `So ${word}`, withHeads }, TOMORROW));
    return id;
  };
  const commentId = await say(ceo, sharedId, "no", MARKS.a1Work);
  await say(consultant, sharedId, "no", MARKS.a1Work);
  // What the heads read as well.
  await say(consultant, withHeadsId, "yes", MARKS.a1);
  return { commentId, noticeId: await noticeOf(ceo), ...(await invitedHead(ceo, departments.Finance)) };
}

async function noticeOf({ membershipId }: Viewer): Promise<string> {
  const [row] = await asDatabaseOwner<{ id: string }>("SELECT id FROM notice WHERE membership_id = $1", [
    membershipId,
  ]);
  return row?.id ?? "";
}

async function invitedHead(ceo: PortalViewer, departmentId: string) {
  const [invitedHeadId, invitedHeadContactId] = [randomUUID(), randomUUID()];
  const who = { name: `Fay ${MARKS.a1Work}`, email: "fay.finance@example.com" };
  done(await inviteHead(ceo, { id: invitedHeadId, contactId: invitedHeadContactId, ...who, departmentId }));
  return { invitedHeadId, invitedHeadContactId };
}
