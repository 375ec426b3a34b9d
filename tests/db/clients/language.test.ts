import { randomBytes, randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { languageOf, type Viewer } from "@/lib/auth/policy";
import { hashSecret } from "@/lib/auth/session";
import { viewerOfSession } from "@/lib/auth/viewer-of-session";
import { getContacts } from "@/lib/clients/contact-queries";
import { saveContact } from "@/lib/clients/contact-mutations";
import { chooseLanguage } from "@/lib/clients/language-mutations";
import { getClientFacts } from "@/lib/clients/queries";
import { db } from "@/lib/db/client";
import { withFirm } from "@/lib/db/tenant";
import { languageOfContact, languageOfMember } from "@/lib/mail/reader-language";
import { inviteHead } from "@/lib/members/people-mutations";
import { asDatabaseOwner, makeWorld, type World } from "../../support/world";

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});

/** Whoever has this place, as a request of theirs finds it. */
async function spokenTo({ userId, membershipId, firmId }: Viewer) {
  const tokenHash = hashSecret(randomBytes(32).toString("hex"));
  const expiresAt = new Date(Date.now() + 3_600_000);
  await db().session.create({ data: { tokenHash, userId, firmId, membershipId, expiresAt } });
  return languageOf(await viewerOfSession(tokenHash));
}

test("a company's language is what its people are spoken to, a person's own goes before it, the staff hear English", async () => {
  const { owner, a1 } = world.a;
  const id = a1.clientCompanyId;
  const version = (await getClientFacts(owner, id))?.version ?? 0;
  expect(await spokenTo(a1.ceo)).toBe("en");

  expect(await chooseLanguage(owner, { id, version: version - 1, speaks: "de" })).toEqual({
    ok: false,
    reason: "STALE",
  });
  expect(await chooseLanguage(owner, { id, version, speaks: "de" })).toMatchObject({ ok: true });
  expect(await chooseLanguage(world.b.owner, { id, version: version + 1, speaks: "en" })).toEqual({
    ok: false,
    reason: "NOT_FOUND",
  });
  expect([await spokenTo(a1.ceo), await spokenTo(a1.head), await spokenTo(owner)]).toEqual([
    "de",
    "de",
    "en",
  ]);

  const contact = (await getContacts(owner, id))?.contacts.find((each) => each.id === a1.headContactId);
  if (!contact) throw new Error("no contact");
  const { name, position, title, email, phone, timeZone } = contact;
  const person = { id: contact.id, clientCompanyId: id, name, position, title, email, phone, timeZone };
  const departmentId = contact.departmentId;
  await saveContact(owner, { ...person, departmentId, version: contact.version, speaks: "en" });
  expect([await spokenTo(a1.ceo), await spokenTo(a1.head)]).toEqual(["de", "en"]);
  // A save that names no language leaves it; the company's again is said in so many words.
  await saveContact(owner, { ...person, departmentId, version: contact.version + 1 });
  expect(await spokenTo(a1.head)).toBe("en");
  await saveContact(owner, { ...person, departmentId, version: contact.version + 2, speaks: null });
  expect(await spokenTo(a1.head)).toBe("de");
  await withFirm(owner.firmId, async (tx) => {
    expect(await languageOfMember(tx, owner.firmId, a1.ceo.membershipId)).toBe("de");
    expect(await languageOfMember(tx, owner.firmId, owner.membershipId)).toBe("en");
    expect(await languageOfContact(tx, owner.firmId, contact.id)).toBe("de");
  });
});

test("an invitation is written in the language of the company that somebody is invited to", async () => {
  const { a1 } = world.a;
  const email = "grete@example.com";
  const ids = { id: randomUUID(), contactId: randomUUID() };
  const grete = { name: "Grete Holm", email, departmentId: a1.departments.Sales };
  expect(await inviteHead(a1.ceo, { ...ids, ...grete })).toMatchObject({ ok: true });
  const [letter] = await asDatabaseOwner<{ subject: string; text: string; language: string }>(
    "SELECT subject, text, language FROM outgoing_mail WHERE to_email = $1",
    [email],
  );
  expect(letter).toMatchObject({ language: "de" });
  expect(letter?.subject).toBe(`${a1.ceo.displayName} von A1 Joinery lädt Sie zu Throughline ein`);
  expect(letter?.text).toMatch(/^Guten Tag Grete Holm,.*sieben Tage\.$/s);
});
