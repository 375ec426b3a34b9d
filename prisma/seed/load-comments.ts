import { randomUUID } from "node:crypto";
import type { PortalViewer, StaffViewer, Viewer } from "@/lib/auth/policy";
import { addComment } from "@/lib/comments/mutations";
import type { ThreadInput } from "@/lib/comments/schema";
import { withFirm, withViewer } from "@/lib/db/tenant";
import { done } from "./load-company";

/** What was loaded happened long ago: nobody is told of it now, in the page or by mail. */
export async function forgetNotices(firmId: string): Promise<void> {
  await withFirm(firmId, (tx) =>
    tx.notice.updateMany({ where: { firmId }, data: { inPage: false, byMail: false } }),
  );
}

/** A question of the CEO's beside the last weekly note and one beside the diagnosis, and what the consultant answers. */
export async function loadComments(consultant: StaffViewer, ceo: PortalViewer): Promise<void> {
  const where = { firmId: ceo.firmId, clientCompanyId: ceo.clientCompanyId };
  const { note, diagnosis } = await withViewer(consultant, async (tx) => ({
    note: await tx.clientNote.findFirst({
      where: { ...where, sentAt: { not: null } },
      orderBy: { monday: "desc" },
      select: { id: true },
    }),
    diagnosis: await tx.diagnosis.findFirst({
      where: { ...where, sharedWithCeoAt: { not: null } },
      orderBy: { asOf: "desc" },
      select: { id: true, sharedWithHeadsAt: true },
    }),
  }));
  if (note) {
    const on = { on: "client_note", onId: note.id } as const;
    await say(ceo, on, "Good to read. Who tells the night shift about the new tour list?");
    await say(consultant, on, "The head of Dispatch does, on Monday; I sit in on it.");
  }
  if (diagnosis) {
    const on = { on: "diagnosis", onId: diagnosis.id } as const;
    const withHeads = diagnosis.sharedWithHeadsAt ? "yes" : "no";
    await say(ceo, on, "Which of these would you take up first?", withHeads);
    await say(consultant, on, "The handoffs. The rest gets easier once they hold.", withHeads);
  }
}

async function say(viewer: Viewer, on: ThreadInput, text: string, withHeads: "yes" | "no" = "yes") {
  done(await addComment(viewer, { ...on, id: randomUUID(), text, withHeads }));
}
