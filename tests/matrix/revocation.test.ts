import { afterAll, beforeEach, expect, test } from "vitest";
import { type Actor, enter } from "../support/matrix/actors";
import { EXPECTED_ACTIONS } from "../support/matrix/expected-actions";
import { CEO_PASSWORD } from "../support/matrix/furnish";
import { builtActions } from "../support/matrix/manifests";
import { setStage } from "../support/matrix/stage";
import { Database } from "../support/matrix/state";
import { asDatabaseOwner } from "../support/world";

// What is taken away is gone on the very next request, of pages and of actions alike.

const { ids, world, cookies, app, asking } = await setStage();
const { a } = world;
const database = await Database.keep();
afterAll(async () => {
  await app.stop();
  await database.end();
});
beforeEach(async () => database.putBack(await database.changes()));

const client = `/clients/${ids.clientId}`;
const engagement = `${client}/engagements/${ids.engagementId}`;

test("signing out", async () => {
  await works("consultant", client);
  await press("consultant", "sign-out/actions#signOut");
  await isSignedOut("consultant", client);
});

test("signing out everywhere, on another device", async () => {
  await works("CEO of A1", "/portal");
  const elsewhere = await enter(a.a1.ceo);
  await press("CEO of A1", "account/actions#signOutEverywhere", {}, elsewhere.cookie);
  await isSignedOut("CEO of A1", "/portal");
});

test("a new password, chosen on another device", async () => {
  const elsewhere = await enter(a.a1.ceo);
  const passwords = { currentPassword: CEO_PASSWORD, newPassword: "copper-lantern-meadow-7" };
  await press("CEO of A1", "account/actions#savePassword", passwords, elsewhere.cookie);
  await isSignedOut("CEO of A1", "/portal");
});

test("being disabled in the firm, and enabled again: the old session stays dead", async () => {
  await works("consultant", client);
  const membership = { membershipId: a.consultant.membershipId };
  await press("owner", "(staff)/settings/members/[membershipId]/actions#disable", membership);
  await isSignedOut("consultant", client);
  await press("owner", "(staff)/settings/members/[membershipId]/actions#enable", membership);
  await isSignedOut("consultant", client);
});

test("another role", async () => {
  await works("consultant", `${engagement}/edit`);
  const change = { membershipId: a.consultant.membershipId, version: "1", role: "assistant" };
  await press("owner", "(staff)/settings/members/[membershipId]/actions#saveRole", change);
  await works("consultant", engagement);
  await isAbsent("consultant", `${engagement}/edit`);
});

test("no longer being assigned to the client", async () => {
  await works("consultant", client);
  const assignment = { membershipId: a.consultant.membershipId, clientCompanyId: ids.clientId };
  await press("owner", "(staff)/settings/members/[membershipId]/actions#unassign", assignment);
  await isAbsent("consultant", client);
});

test("a diagnosis taken back from the CEO", async () => {
  await works("CEO of A1", `/portal/diagnoses/${ids.sharedId}`);
  const page = "(staff)/clients/[clientId]/diagnoses/[diagnosisId]/actions#unshareDiagnosisAction";
  await press("consultant", page, { diagnosisId: ids.sharedId });
  await isAbsent("CEO of A1", `/portal/diagnoses/${ids.sharedId}`);
});

test("a contact taken off the list, with a login", async () => {
  await works("CEO of A1", "/portal");
  const contact = { id: a.a1.ceoContactId, clientCompanyId: ids.clientId };
  await press("consultant", "(staff)/clients/[clientId]/contacts/actions#removeContactAction", contact);
  await isSignedOut("CEO of A1", "/portal");
});

test("a deleted client, for its people and for those who work for it", async () => {
  await press("owner", "(staff)/clients/[clientId]/actions#deleteClientAction", { id: ids.clientId });
  await isAbsent("owner", client);
  await isAbsent("CEO of A1", "/portal");
});

test.each([
  ["the person is disabled everywhere", `UPDATE "user" SET disabled_at = now() WHERE id = $1`],
  ["the session's time is over", "UPDATE session SET expires_at = now() WHERE user_id = $1"],
  [
    "the firm has people signed out after an hour",
    "WITH hour AS (UPDATE firm SET staff_session_hours = 1) UPDATE session SET created_at = now() - interval '1 hour' WHERE user_id = $1",
  ],
  [
    "nothing was done for half an hour",
    "UPDATE session SET last_seen_at = now() - interval '30 minutes' WHERE user_id = $1",
  ],
])("%s", async (_what, sql) => {
  await works("consultant", client);
  await asDatabaseOwner(sql, [a.consultant.userId]);
  await isSignedOut("consultant", client);
});

async function press(actor: Actor, name: string, fields: Record<string, string> = {}, cookie?: string) {
  const action = builtActions.find((built) => built.name === name);
  if (!action) throw new Error(`No action ${name}`);
  const heard = await asking.submit(actor, "/forgot", action.id, fields, undefined, cookie);
  expect(heard.text).toMatch(/"status":"saved"|x-action-redirect: /);
}

async function works(actor: Actor, path: string) {
  expect((await asking.get(actor, path)).status).toBe(200);
}

async function isAbsent(actor: Actor, path: string) {
  expect((await asking.get(actor, path)).status).toBe(404);
}

/** For pages, and for every action that was theirs. */
async function isSignedOut(actor: Actor, path: string) {
  const { status, location } = await asking.get(actor, path);
  expect([status, location]).toEqual([307, expect.stringMatching(/\/sign-in\?/)]);
  const before = await database.changes();
  for (const { id, name } of builtActions)
    for (const { form, by, bySecret } of EXPECTED_ACTIONS[name] ?? [])
      if (by.includes(actor) && !bySecret && !name.startsWith("sign-out/"))
        await asking.submit(
          actor,
          "/forgot",
          id,
          form({ ids, world, ceoSessionId: cookies["CEO of A1"].sessionId }),
        );
  expect(await database.changes()).toEqual(before);
}
