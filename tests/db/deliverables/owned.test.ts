import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { addDeliverable, deleteDeliverable } from "@/lib/deliverables/mutations";
import { getPortalHome } from "@/lib/diagnoses/portal-queries";
import { openFor } from "@/tests/support/engagements";
import { makeWorld } from "@/tests/support/world";

const { a, b } = await makeWorld();
const engagementId = await openFor(a.owner, a.a1.clientCompanyId);

async function planned(title: string, ownerContactId: string) {
  const id = randomUUID();
  const deliverable = { id, engagementId, kind: "sop" as const, title, ownerContactId, dueDay: "2026-03-31" };
  expect(await addDeliverable(a.consultant, deliverable)).toMatchObject({ ok: true });
  return id;
}

test("a head's start shows the deliverables that are theirs, and nobody else's", async () => {
  await planned("Order to cash", a.a1.headContactId);
  await planned("Leadership meeting", a.a1.ceoContactId);
  const removed = await planned("Old returns desk", a.a1.headContactId);
  expect(await deleteDeliverable(a.consultant, removed)).toMatchObject({ ok: true });

  const titlesOf = async (viewer: typeof a.a1.head) =>
    (await getPortalHome(viewer))?.owned.map(({ title }) => title);
  expect(await titlesOf(a.a1.head)).toEqual(["Order to cash"]);
  expect(await titlesOf(a.a1.ceo)).toEqual(["Leadership meeting"]);
  expect(await titlesOf(a.a2.ceo)).toEqual([]);
  expect(await titlesOf(b.b1.ceo)).toEqual([]);
});
