import type { PortalViewer, StaffViewer } from "@/lib/auth/policy";
import { withViewer } from "@/lib/db/tenant";
import { composeDocument } from "@/lib/rules/sops/compose";
import { saveSopDraft, startSopVersion } from "@/lib/sops/draft-mutations";
import { approveSop, putSopIntoUse, submitSop } from "@/lib/sops/life-mutations";
import { changeSopDetails, nameSopReaders, startSop } from "@/lib/sops/mutations";
import { signOffSop } from "@/lib/sops/sign-off-mutations";
import { addDays, fromIsoDay, type IsoDay } from "@/lib/units/days";
import type { DemoSop } from "./company";
import { done, type LoadedCompany } from "./load-company";

type People = { worker: StaffViewer; second: StaffViewer; portal: ReadonlyMap<string, PortalViewer> };

/** The texts of planned SOPs, written by the one who works there and approved by the other. */
export async function loadSops({ worker, second, portal }: People, loaded: LoadedCompany, today: IsoDay) {
  for (const sop of loaded.company.sops ?? []) {
    const planned = await plannedSop(worker, loaded, sop.title);
    const { id, engagementId, ownerContactId } = planned;
    const department = loaded.company.contacts.find(({ name }) => name === sop.owner)?.department;
    const departmentId = await departmentOf(worker, loaded, department);
    const named = { id, title: sop.title, ownerContactId, departmentId };
    done(await startSop(worker, { ...named, engagementId, template: undefined, escalationId: null }));
    done(
      await changeSopDetails(worker, {
        ...named,
        version: 1,
        process: sop.process,
        ownerSeat: loaded.company.contacts.find(({ name }) => name === sop.owner)?.title ?? null,
        purpose: sop.purpose,
        scope: sop.scope,
      }),
    );
    const contactIds = sop.followedBy.flatMap((name) => loaded.contactIds.get(name) ?? []);
    done(await nameSopReaders(worker, { id, version: 2, contactIds, membershipIds: [worker.membershipId] }));
    for (const [index, { parts, state, changeNote = null, daysAgo = 0 }] of sop.versions.entries()) {
      const number = index + 1;
      if (number > 1) done(await startSopVersion(worker, { id }));
      // Written and approved in the week before it came into use.
      const day = addDays(today, -daysAgo);
      const at = daysAgo > 0 ? fromIsoDay(addDays(day, -3)) : new Date();
      const document = JSON.stringify(composeDocument(parts));
      const { revision } = done(await saveSopDraft(worker, { id, number, revision: 1, document }, at));
      if (state === "draft") continue;
      done(await submitSop(worker, { id, number, revision, changeNote }, at));
      if (state === "in_review") continue;
      done(await approveSop(second, { id, number, revision: revision + 1 }, at));
      done(await putSopIntoUse(worker, { id, number, revision: revision + 2 }, day));
      for (const name of sop.signedBy) {
        const reader = name === "consultant" ? worker : portal.get(name);
        if (reader) done(await signOffSop(reader, { id, number }, fromIsoDay(addDays(day, 2))));
      }
    }
  }
}

function plannedSop(viewer: StaffViewer, { clientCompanyId }: LoadedCompany, title: DemoSop["title"]) {
  return withViewer(viewer, (tx) =>
    tx.deliverable.findFirstOrThrow({
      where: { firmId: viewer.firmId, clientCompanyId, title },
      select: { id: true, engagementId: true, ownerContactId: true },
    }),
  );
}

async function departmentOf(viewer: StaffViewer, { clientCompanyId }: LoadedCompany, name?: string) {
  if (!name) return null;
  const where = { firmId: viewer.firmId, clientCompanyId, name };
  const found = await withViewer(viewer, (tx) => tx.department.findFirst({ where, select: { id: true } }));
  return found?.id ?? null;
}
