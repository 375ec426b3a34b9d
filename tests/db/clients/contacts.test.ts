import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { addContact, removeContact, restoreContact, saveContact } from "@/lib/clients/contact-mutations";
import { getContacts } from "@/lib/clients/contact-queries";
import { type World, asDatabaseOwner, makeWorld } from "../../support/world";

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});

const nina = {
  name: "Nina Hale",
  position: "other" as const,
  departmentId: null,
  title: "CFO",
  email: null,
  phone: null,
  timeZone: null,
};

test("adds a person once, however often the form is sent", async () => {
  const { owner, a1 } = world.a;
  const input = { ...nina, id: randomUUID(), clientCompanyId: a1.clientCompanyId };
  expect(await addContact(owner, input)).toMatchObject({ ok: true });
  expect(await addContact(owner, input)).toMatchObject({ ok: true });
  const found = await getContacts(owner, a1.clientCompanyId);
  expect(found?.contacts.filter(({ name }) => name === nina.name)).toHaveLength(1);
});

test("refuses another client's department, and a version that is gone", async () => {
  const { owner, a1, a2 } = world.a;
  const id = randomUUID();
  const input = { ...nina, id, clientCompanyId: a1.clientCompanyId };
  const foreign = { ...input, position: "head" as const, departmentId: a2.departments.Sales };
  expect(await addContact(owner, foreign)).toEqual({ ok: false, reason: "NO_SUCH_DEPARTMENT" });
  await addContact(owner, input);
  expect(await saveContact(owner, { ...input, title: "COO", version: 1 })).toMatchObject({ ok: true });
  expect(await saveContact(owner, { ...input, title: "CTO", version: 1 })).toEqual({
    ok: false,
    reason: "STALE",
  });
});

test("a portal login follows the position, and ends with the contact", async () => {
  const { owner, a1 } = world.a;
  const { clientCompanyId, headContactId: id } = a1;
  const head = { ...nina, id, clientCompanyId, name: "Now in charge", position: "ceo" as const };
  expect(await saveContact(owner, { ...head, version: 1 })).toMatchObject({ ok: true });
  expect(await login(id)).toMatchObject([{ role: "ceo", open: true }]);
  expect(await removeContact(owner, { id, clientCompanyId })).toMatchObject({ ok: true });
  expect(await login(id)).toMatchObject([{ open: false }]);
  expect(await getContacts(owner, clientCompanyId, { removed: id, merged: null })).toMatchObject({
    removed: { name: "Now in charge" },
  });
  expect(await restoreContact(owner, { id, clientCompanyId })).toMatchObject({ ok: true });
  expect((await getContacts(owner, clientCompanyId))?.contacts.find((one) => one.id === id)?.access).toBe(
    "none",
  );
});

test("who may not invite to the portal changes no login by way of the contact", async () => {
  const { owner, assistant, a1 } = world.a;
  const { clientCompanyId, ceoContactId: id } = a1;
  const [version] = await asDatabaseOwner<{ version: number }>("SELECT version FROM contact WHERE id = $1", [
    id,
  ]);
  const ceo = { ...nina, ...version!, id, clientCompanyId, position: "ceo" as const };
  for (const position of ["head", "other"] as const)
    expect(await saveContact(assistant, { ...ceo, position })).toEqual({ ok: false, reason: "PORTAL_LOGIN" });
  expect(await removeContact(assistant, { id, clientCompanyId })).toEqual({
    ok: false,
    reason: "PORTAL_LOGIN",
  });
  expect(await login(id)).toEqual([{ role: "ceo", open: true }]);
  expect(await asDatabaseOwner("SELECT name, position FROM contact WHERE id = $1", [id])).toEqual([
    { name: "A1 Joinery CEO", position: "ceo" },
  ]);
  expect(await saveContact(assistant, ceo)).toMatchObject({ ok: true });

  const without = { ...nina, id: randomUUID(), clientCompanyId };
  await addContact(owner, without);
  expect(await saveContact(assistant, { ...without, position: "head", version: 1 })).toMatchObject({
    ok: true,
  });
});

function login(contactId: string) {
  return asDatabaseOwner("SELECT role, disabled_at IS NULL AS open FROM membership WHERE contact_id = $1", [
    contactId,
  ]);
}

test("each person of a client has an e-mail address of their own, whoever is quicker", async () => {
  const { owner, a1, a2 } = world.a;
  const email = "nina.hale@example.com";
  const person = () => ({ ...nina, email, id: randomUUID(), clientCompanyId: a1.clientCompanyId });
  const [first, second] = [person(), person()];
  const added = await Promise.all([addContact(owner, first), addContact(owner, second)]);
  expect(added.filter(({ ok }) => ok)).toHaveLength(1);
  expect(added).toContainEqual({ ok: false, reason: "EMAIL_TAKEN" });
  const kept = added[0].ok ? first : second;
  expect(await saveContact(owner, { ...kept, title: "COO", version: 1 })).toMatchObject({ ok: true });
  const other = { ...person(), email: null };
  await addContact(owner, other);
  expect(await saveContact(owner, { ...other, email, version: 1 })).toEqual({
    ok: false,
    reason: "EMAIL_TAKEN",
  });
  expect(await addContact(owner, { ...person(), clientCompanyId: a2.clientCompanyId })).toMatchObject({
    ok: true,
  });
});
