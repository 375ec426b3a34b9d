import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import type { Viewer } from "@/lib/auth/policy";
import { addContact, removeContact, restoreContact, saveContact } from "@/lib/clients/contact-mutations";
import { getContacts } from "@/lib/clients/contact-queries";
import { deleteClient, moveInPipeline, restoreClient } from "@/lib/clients/lifecycle-mutations";
import { clientListInput } from "@/lib/clients/list-schema";
import { listAllClients, listClients } from "@/lib/clients/list-queries";
import { addClient, saveFacts } from "@/lib/clients/mutations";
import { getClientOverview } from "@/lib/clients/overview-queries";
import { getClientFacts, getFactsConflict } from "@/lib/clients/queries";
import { factsInput } from "../../support/clients";
import { type World, asDatabaseOwner, makeWorld } from "../../support/world";

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});

const person = {
  name: "Somebody",
  position: "other" as const,
  departmentId: null,
  title: null,
  email: null,
  phone: null,
  timeZone: null,
};

const STRANGERS: [string, (world: World) => Viewer][] = [
  ["another firm's owner", ({ b }) => b.owner],
  ["a consultant who is not assigned", ({ a }) => a.unassigned],
  ["another client's CEO", ({ a }) => a.a2.ceo],
  ["the client's own CEO", ({ a }) => a.a1.ceo],
  ["the client's own head", ({ a }) => a.a1.head],
];

describe.each(STRANGERS)("%s", (_who, viewerIn) => {
  test("reads nothing of the client", async () => {
    const viewer = viewerIn(world);
    const { clientCompanyId: id } = world.a.a1;
    expect(await getClientOverview(viewer, id)).toBeNull();
    expect(await getClientFacts(viewer, id)).toBeNull();
    expect(await getFactsConflict(viewer, { ...factsInput(), id, version: 1 })).toBeNull();
    expect(await getContacts(viewer, id)).toBeNull();
  });

  test("changes nothing of the client", async () => {
    const viewer = viewerIn(world);
    const { clientCompanyId: id, ceoContactId } = world.a.a1;
    const before = await contents();
    const tried = [
      await saveFacts(viewer, { ...factsInput(), id, version: 1 }),
      await moveInPipeline(viewer, { id, version: 1, pipelineState: "lost" }),
      await deleteClient(viewer, { id }),
      await addContact(viewer, { ...person, clientCompanyId: id, id: randomUUID() }),
      await saveContact(viewer, { ...person, clientCompanyId: id, id: ceoContactId, version: 1 }),
      await removeContact(viewer, { clientCompanyId: id, id: ceoContactId }),
    ];
    expect(tried.map(({ ok }) => ok)).toEqual(tried.map(() => false));
    expect(await contents()).toEqual(before);
  });

  test("brings nothing back", async () => {
    const viewer = viewerIn(world);
    const { clientCompanyId: id, headContactId } = world.a.a2;
    await removeContact(world.a.owner, { clientCompanyId: id, id: headContactId });
    if (viewer.role !== "ceo" && viewer.role !== "head")
      expect(await restoreContact(viewer, { clientCompanyId: id, id: headContactId })).toMatchObject({
        ok: false,
      });
    await deleteClient(world.a.owner, { id });
    expect(await restoreClient(viewer, { id })).toMatchObject({ ok: false });
    await restoreClient(world.a.owner, { id });
    await restoreContact(world.a.owner, { clientCompanyId: id, id: headContactId });
  });
});

test.each([
  ["the owner of A", ({ a }: World) => a.owner, ["A1 Joinery", "A2 Logistics"]],
  ["an assigned consultant", ({ a }: World) => a.consultant, ["A1 Joinery", "A2 Logistics"]],
  ["a consultant who is not assigned", ({ a }: World) => a.unassigned, []],
  ["the owner of B", ({ b }: World) => b.owner, ["B1 Software"]],
])("the list of %s holds their clients and no other name", async (_who, viewerIn, names) => {
  const viewer: Viewer = viewerIn(world);
  for (const sort of ["name", "-stage", "hours", "due"]) {
    const input = clientListInput.parse({ sort });
    const found = await listClients(viewer, input);
    expect(found).toMatchObject({ clients: names.length, matching: names.length });
    expect(found.rows.map(({ name }) => name).toSorted()).toEqual(names);
    expect((await listAllClients(viewer, input)).map(({ name }) => name).toSorted()).toEqual(names);
    const raw = JSON.stringify(found);
    for (const other of ["A1 Joinery", "A2 Logistics", "B1 Software"])
      expect(raw.includes(other)).toBe(names.includes(other));
  }
});

test("an assistant edits a client and may neither add nor delete one", async () => {
  const { assistant, a1 } = world.a;
  const id = a1.clientCompanyId;
  expect(await addClient(assistant, { ...factsInput(), id: randomUUID(), pipelineState: "lead" })).toEqual({
    ok: false,
    reason: "FORBIDDEN",
  });
  expect(await deleteClient(assistant, { id })).toEqual({ ok: false, reason: "FORBIDDEN" });
  expect(await moveInPipeline(assistant, { id, version: 1, pipelineState: "active" })).toMatchObject({
    ok: true,
  });
});

/** All that these mutations write, of firm A's first client. */
async function contents() {
  const { clientCompanyId: id } = world.a.a1;
  return Promise.all(
    ["client_company", "department", "contact", "ops_hire", "audit_event"].map((table) =>
      asDatabaseOwner(
        `SELECT * FROM ${table} WHERE firm_id = $1 AND ${table === "client_company" ? "id" : "client_company_id"} = $2 ORDER BY id`,
        [world.a.firmId, id],
      ),
    ),
  );
}
