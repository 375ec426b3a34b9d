import { randomUUID } from "node:crypto";
import type { StaffViewer } from "@/lib/auth/policy";
import { addComment } from "@/lib/comments/mutations";
import { addDeliverable, moveDeliverable } from "@/lib/deliverables/mutations";
import { saveDeliverablePage, shareDeliverable, signOffDeliverable } from "@/lib/deliverables/page-mutations";
import type { ClientInWorld } from "../world";
import { done } from "./done";
import { MARKS } from "./secrets";

/** Pages of deliverables: one that the CEO and the head who owns it read, one of the CEO's alone, and one not shared. */
export async function furnishPages(consultant: StaffViewer, a1: ClientInWorld, engagementId: string) {
  const page = async (word: string, ownerContactId: string | null) => {
    const id = randomUUID();
    const plan = { kind: "cadence", title: `Huddle ${word}`, ownerContactId, dueDay: null } as const;
    done(await addDeliverable(consultant, { id, engagementId, ...plan }));
    done(await moveDeliverable(consultant, { id, version: 1, verb: "startDraft" }));
    done(await moveDeliverable(consultant, { id, version: 2, verb: "submitForReview" }));
    done(await saveDeliverablePage(consultant, { id, version: 0, about: `At the dock ${word}` }));
    return id;
  };
  const pageOfHeadId = await page(MARKS.a1, a1.headContactId);
  const pageOfCeoId = await page(MARKS.a1Work, null);
  // Its title is on the CEO's list; its text is nobody's but the firm's.
  const unsharedPageId = await page(MARKS.a1Work, null);
  done(await saveDeliverablePage(consultant, { id: unsharedPageId, version: 1, about: MARKS.a1Inner }));
  for (const id of [pageOfHeadId, pageOfCeoId]) done(await shareDeliverable(consultant, id));
  const on = { on: "deliverable", onId: pageOfHeadId, text: `So ${MARKS.a1}`, withHeads: "yes" } as const;
  done(await addComment(consultant, { id: randomUUID(), ...on }));
  done(await signOffDeliverable(a1.ceo, { id: pageOfHeadId, edition: 1 }));
  return { pageOfHeadId, pageOfCeoId, unsharedPageId };
}
