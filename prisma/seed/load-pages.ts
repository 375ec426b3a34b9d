import { randomUUID } from "node:crypto";
import type { PortalViewer, StaffViewer } from "@/lib/auth/policy";
import { addComment } from "@/lib/comments/mutations";
import { withViewer } from "@/lib/db/tenant";
import { saveDeliverablePage, shareDeliverable, signOffDeliverable } from "@/lib/deliverables/page-mutations";
import { done, type LoadedCompany } from "./load-company";

/** The pages of deliverables that are shared: their text, who signed them off, and what was said beside them. */
export async function loadPages(
  worker: StaffViewer,
  { company, clientCompanyId }: LoadedCompany,
  portal: ReadonlyMap<string, PortalViewer>,
): Promise<void> {
  for (const { title, owner, page } of company.engagement?.deliverables ?? []) {
    if (!page) continue;
    const { id } = await withViewer(worker, (tx) =>
      tx.deliverable.findFirstOrThrow({
        where: { firmId: worker.firmId, clientCompanyId, title },
        select: { id: true },
      }),
    );
    done(await saveDeliverablePage(worker, { id, version: 0, about: page.about }));
    done(await shareDeliverable(worker, id));
    for (const name of page.signedBy ?? []) {
      const reader = portal.get(name);
      if (reader) done(await signOffDeliverable(reader, { id, edition: 1 }));
    }
    const withHeads = portal.get(owner)?.role === "head" ? "yes" : "no";
    for (const [name, text] of page.said ?? []) {
      const on = { on: "deliverable", onId: id, withHeads } as const;
      done(await addComment(portal.get(name) ?? worker, { id: randomUUID(), text, ...on }));
    }
  }
}
