import { randomUUID } from "node:crypto";
import { afterAll, expect, test } from "vitest";
import { makeToken, revokeToken } from "@/lib/api/mutations";
import { SCOPE_NAMES, type Scope } from "@/lib/api/scopes";
import type { StaffViewer } from "@/lib/auth/policy";
import { addDays, toIsoDay } from "@/lib/units/days";
import { bodyFor, type Call, callsOf, type Known, type OpenApi, pathFor } from "../support/api-walk";
import type { Actor } from "../support/matrix/actors";
import { done } from "../support/matrix/done";
import { setStage } from "../support/matrix/stage";
import { asDatabaseOwner, signedIn } from "../support/world";

const { app, ids, world, watch } = await setStage();
afterAll(() => app.stop());

const { owner, consultant, unassigned, firmId } = world.a;
const tomorrow = addDays(toIsoDay(new Date()), 1);
const token = async (viewer: StaffViewer, scopes: readonly Scope[] = SCOPE_NAMES, assistantWrites = true) => {
  const made = { id: randomUUID(), name: "Walk", scopes: [...scopes], lastDay: tomorrow, assistantWrites };
  return { id: made.id, secret: done(await makeToken(viewer, made)) };
};
const TOKENS = {
  ...{ owner: await token(owner), consultant: await token(consultant), ownerOfB: await token(world.b.owner) },
  ...{ unassigned: await token(unassigned), reader: await token(consultant, SCOPE_NAMES, false) },
  ...{ narrow: await token(owner, []), revoked: await token(owner), over: await token(owner) },
  left: await token((await signedIn(firmId, "owner", "Lou Left")) as StaffViewer),
};
await revokeToken(owner, TOKENS.revoked);
await asDatabaseOwner("UPDATE api_token SET expires_at = now() WHERE id = $1", [TOKENS.over.id]);
await asDatabaseOwner(
  `UPDATE membership SET disabled_at = now() WHERE id = (SELECT membership_id FROM api_token WHERE id = $1)`,
  [TOKENS.left.id],
);
type Holder = keyof typeof TOKENS;

const document = (await (await fetch(`${app.origin}/api/v1/openapi.json`)).json()) as OpenApi;
const calls = callsOf(document);

/** A1's own, by the names that paths and bodies have for them. A name that is not here fails the walk. */
const A1: Known = {
  ...{ clientId: ids.clientId, contactId: ids.contactId, diagnosisId: ids.sharedId, taskId: ids.taskId },
  ...{
    engagementId: ids.engagementId,
    timeEntryId: ids.timeId,
    sopId: ids.usedSopId,
    reportId: ids.reportId,
  },
  ...{ opportunityId: ids.leadId, q: "oinery", currency: "EUR", version: 1, toStage: "proposal" },
  ...{ workDay: "2026-03-03", dueDay: tomorrow, position: "other" },
};
/** What only an owner does. */
const OWNERS = ["bin_client", "list_webhooks"];
/** Of the client that the walk made: A1 is older than its first version. */
const OF_ITS_OWN = ["update_client", "bin_client"];

async function ask(holder: Holder | null, call: Call, known: Known = A1) {
  const path = `/api/v1${pathFor(call, known)}${call.id === "search" ? `?q=${known.q}` : ""}`;
  const body = bodyFor(call, known);
  const response = await fetch(`${app.origin}${path}`, {
    method: call.method,
    headers: {
      ...(holder && { Authorization: `Bearer ${TOKENS[holder].secret}` }),
      ...(body && { "Content-Type": "application/json" }),
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const sent = `${path} ${JSON.stringify(body)}`;
  return { status: response.status, text, json: text === "" ? null : JSON.parse(text), sent };
}

test("the OpenAPI names each route once, and says what each answers", () => {
  expect(document.openapi).toBe("3.1.0");
  expect(new Set(calls.map(({ id }) => id)).size).toBe(calls.length);
  expect(calls.length).toBeGreaterThan(25);
  for (const call of calls) expect([...call.answers.keys()], call.id).toHaveLength(1);
});

test.each(calls)(
  "$id: not without a token that works, nor out of its scope, nor for a stranger",
  async (call) => {
    for (const holder of [null, "revoked", "over", "left"] as const)
      expect((await ask(holder, call)).status, `${holder}`).toBe(401);
    expect((await ask("narrow", call)).status).toBe(call.scope === null ? 200 : 403);
    for (const [holder, actor] of [
      ["ownerOfB", "owner of B"],
      ["unassigned", "unassigned consultant"],
    ] as ReadonlyArray<[Holder, Actor]>) {
      const heard = await ask(holder, call);
      expect(watch.leaks(actor, heard.text, heard.sent), `${actor} is told`).toEqual([]);
      const namesA1 = call.names.length > 0 || /clientId|engagementId/.test(heard.sent);
      if (namesA1) expect(OWNERS.includes(call.id) ? [403, 404] : [404], actor).toContain(heard.status);
      else if (heard.json?.data)
        expect(heard.json.data.filter((row: { clientId?: string }) => row.clientId === A1.clientId)).toEqual(
          [],
        );
    }
  },
);

test("each does what its OpenAPI says, for who may", async () => {
  const made: Record<string, string | number> = { ...A1 };
  const order = ["GET", "POST", "PATCH", "DELETE"];
  for (const call of calls.toSorted((a, b) => order.indexOf(a.method) - order.indexOf(b.method))) {
    const known = { ...made, ...(OF_ITS_OWN.includes(call.id) && { clientId: made.newClientId ?? "" }) };
    const heard = await ask(OWNERS.includes(call.id) ? "owner" : "consultant", call, known);
    const schema = call.answers.get(heard.status);
    expect(schema, `${call.id} answered ${heard.status}: ${heard.text}`).not.toBeUndefined();
    if (schema) expect(schema.safeParse(heard.json).error, call.id).toBeUndefined();
    else expect(heard.text, call.id).toBe("");
    // What was made is what is changed and deleted after it.
    if (call.id === "create_client") made.newClientId = heard.json.id;
    else if (call.id.startsWith("create_")) {
      const [, what = ""] = /^create_(.*)$/.exec(call.id) ?? [];
      made[`${what.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())}Id`] = heard.json.id;
    }
  }
});

async function rpc(holder: Holder, method: string, params: object) {
  const response = await fetch(`${app.origin}/api/mcp`, {
    method: "POST",
    headers: {
      ...{ Authorization: `Bearer ${TOKENS[holder].secret}`, "Content-Type": "application/json" },
      ...{ Accept: "application/json, text/event-stream", "MCP-Protocol-Version": "2025-06-18" },
    },
    body: JSON.stringify({ jsonrpc: "2.0", id: 1, method, params }),
  });
  const text = await response.text();
  const [, data = text] = /^data: (.*)$/m.exec(text) ?? [];
  return { status: response.status, text, json: text === "" ? null : JSON.parse(data) };
}

test("an assistant has each route as a tool, writes only by a token made for it, and sees no more than its person", async () => {
  const toolsOf = async (holder: Holder) => {
    const { json } = await rpc(holder, "tools/list", {});
    return (json.result.tools as Array<{ name: string }>).map(({ name }) => name).sort();
  };
  expect(await toolsOf("owner")).toEqual(calls.map(({ id }) => id).sort());
  const reading = calls.filter(({ method }) => method === "GET").map(({ id }) => id);
  expect(await toolsOf("reader")).toEqual(reading.sort());
  expect(await toolsOf("narrow")).toEqual(["get_me"]);
  for (const holder of ["revoked", "over", "left"] as const)
    expect((await rpc(holder, "tools/list", {})).status).toBe(401);

  for (const call of calls) {
    const named = Object.fromEntries(call.names.map((name) => [name, A1[name]]));
    const input = { ...named, ...bodyFor(call, A1), ...(call.id === "search" && { q: A1.q }) };
    const use = (holder: Holder) => rpc(holder, "tools/call", { name: call.id, arguments: input });
    for (const [holder, actor] of [
      ["ownerOfB", "owner of B"],
      ["unassigned", "unassigned consultant"],
    ] as const) {
      const { text, json } = await use(holder);
      expect(watch.leaks(actor, text, JSON.stringify(input)), `${actor}: ${call.id}`).toEqual([]);
      if (call.names.length > 0) expect(json.result.isError, `${actor}: ${call.id}`).toBe(true);
    }
    if (call.method !== "GET")
      expect((await use("reader")).text, call.id).not.toContain('"structuredContent"');
    else if (!OWNERS.includes(call.id)) {
      const { json } = await use("reader");
      expect(json.result.isError, `${call.id}: ${JSON.stringify(json)}`).toBe(false);
      const [answers] = call.answers.values();
      expect(answers?.safeParse(json.result.structuredContent).error, call.id).toBeUndefined();
    }
  }
});
