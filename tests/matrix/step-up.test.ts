import { afterAll, beforeAll, expect, test } from "vitest";
import type { Actor } from "../support/matrix/actors";
import { NEW_ID } from "../support/matrix/attempt";
import { SAID_HOST } from "../support/matrix/furnish-address";
import { builtActions } from "../support/matrix/manifests";
import { setStage } from "../support/matrix/stage";
import { asDatabaseOwner } from "../support/world";

const { app, ids, cookies, asking } = await setStage();
afterAll(() => app.stop());

const proofs = (at: string) => asDatabaseOwner(`UPDATE session SET step_up_at = ${at}`);
beforeAll(async () => {
  await proofs("now() - interval '11 minutes'");
});

const ARCHIVE = `/api/clients/${ids.clientId}/archive`;
const EDITION = `/api/data-requests/${ids.grantedDataId}/archive`;
const press = (actor: Actor, path: string, name: string, fields: Record<string, string>) => {
  const action = builtActions.find((built) => built.name === name);
  if (!action) throw new Error(`The build has no ${name}`);
  return asking.submit(actor, path, action.id, fields);
};
const DEEDS: ReadonlyArray<[string, string, Record<string, string>]> = [
  [
    "/settings/deletions",
    "(staff)/clients/[clientId]/end/actions#beginClientDeletionAction",
    { id: NEW_ID, clientCompanyId: ids.plainClientId, name: "A6 Bakery" },
  ],
  [
    `/clients/${ids.clientId}/data`,
    "(staff)/clients/[clientId]/data/actions#grantDataAction",
    { id: ids.askedDataId },
  ],
  [
    "/settings/members",
    "(staff)/settings/members/[membershipId]/actions#resetFactor",
    { membershipId: ids.withFactorId },
  ],
  [
    "/settings/deletions",
    "(staff)/settings/deletions/actions#acceptDeletionAction",
    { id: ids.askedDeletionId, name: "A1 Joinery" },
  ],
  ["/settings", "(staff)/settings/address-actions#setAddressAction", { host: "clients.other.example" }],
  ["/settings", "(staff)/settings/address-actions#proveAddressAction", { host: SAID_HOST }],
  ["/settings", "(staff)/settings/address-actions#takeAddressAwayAction", { host: SAID_HOST }],
];
const MEMBER = "(staff)/settings/members/[membershipId]/actions";
/** What makes an owner, or lets one in with less. */
const OWNERS: typeof DEEDS = [
  [
    "/settings/members",
    "(staff)/settings/members/actions#invite",
    { id: NEW_ID, name: "Thief", email: "thief@example.com", role: "owner" },
  ],
  [
    `/settings/members/${ids.invitedId}`,
    `${MEMBER}#saveRole`,
    { membershipId: ids.invitedId, version: "1", role: "owner" },
  ],
  [
    "/settings",
    "(staff)/settings/actions#saveSignInRules",
    { idleMinutes: "60", sessionHours: "12", version: "1" },
  ],
];
const left = () =>
  asDatabaseOwner(
    `SELECT (SELECT count(*) FROM deletion WHERE state = 'waiting') AS waiting, (SELECT count(*) FROM second_factor) AS factors,
            (SELECT count(*) FROM data_request WHERE state = 'granted') AS granted, (SELECT count(*) FROM firm_address) AS addresses, (SELECT count(*) FROM membership) AS members, (SELECT count(*) FROM audit_event) AS trail`,
  );

test("an open session alone exports, deletes, grants and resets nothing, also in another client's name", async () => {
  const before = await left();
  for (const [actor, path] of [
    ["owner", ARCHIVE],
    ["owner of B", ARCHIVE],
    ["CEO of A1", EDITION],
    ["CEO of A2", EDITION],
  ] as const)
    expect((await asking.get(actor, path)).status, `${actor} ${path}`).toBe(403);
  for (const actor of ["consultant", "head of A1", "anonymous"] as const)
    for (const path of [ARCHIVE, EDITION]) expect((await asking.get(actor, path)).status).toBe(404);
  for (const [path, name, fields] of [...DEEDS, ...OWNERS]) {
    const { text } = await press("owner", path, name, fields);
    expect(text, name).toContain("Show first that it is you");
    expect(text, name).not.toContain('"status":"saved"');
  }
  expect(await left()).toEqual(before);
  expect(Object.keys(cookies)).toContain("owner");
});

test("with a proof of the last ten minutes the same requests do what they say", async () => {
  await proofs("now() - interval '9 minutes'");
  expect((await asking.get("CEO of A1", EDITION)).status).toBe(200);
  expect((await asking.get("CEO of A2", EDITION)).status).toBe(404);
  expect((await asking.get("owner", ARCHIVE)).status).toBe(200);
  for (const [path, name, fields] of [...DEEDS, ...OWNERS])
    expect((await press("owner", path, name, fields)).text, name).not.toContain("Show first that it is you");
  const [now] = await left();
  expect(now).toMatchObject({ granted: "2" });
});
