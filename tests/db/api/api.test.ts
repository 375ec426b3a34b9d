import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { api } from "@/app/_api/http";
import { POST as mcp } from "@/app/api/mcp/route";
import { makeToken, revokeToken } from "@/lib/api/mutations";
import { listOwnTokens } from "@/lib/api/queries";
import { SCOPE_NAMES, type Scope } from "@/lib/api/scopes";
import type { Viewer } from "@/lib/auth/policy";
import { TOKEN_START, viewerOfToken } from "@/lib/auth/viewer-of-token";
import { db } from "@/lib/db/client";
import { withViewer } from "@/lib/db/tenant";
import { disableMember, enableMember } from "@/lib/members/mutations";
import { logTime } from "@/lib/timesheets/mutations";
import { addDays, toIsoDay } from "@/lib/units/days";
import { sweepApi } from "@/lib/webhooks/deliver";
import { openFor, timeOn } from "../../support/engagements";
import { asDatabaseOwner, makeWorld, type World } from "../../support/world";

const world: World = await makeWorld();
const { owner, consultant, a1, firmId } = world.a;
const today = toIsoDay(new Date());

async function tokenOf(viewer: Viewer, scopes: readonly Scope[] = SCOPE_NAMES, lastDay = addDays(today, 30)) {
  const id = randomUUID();
  const named = { id, name: "Sheet", scopes: [...scopes], assistantWrites: false };
  const made = await makeToken(viewer, { ...named, lastDay });
  return { id, secret: made.ok ? made.value : "", reason: made.ok ? null : made.reason };
}

const ours = await tokenOf(consultant);

async function ask(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
  const sent = body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) };
  const request = new Request(`http://localhost:3000/api/v1${path}`, {
    method,
    headers: { Authorization: `Bearer ${ours.secret}`, "Content-Type": "application/json", ...headers },
    ...sent,
  });
  const response = await api.fetch(request);
  const text = await response.text();
  return { status: response.status, headers: response.headers, json: text === "" ? null : JSON.parse(text) };
}

test("a token is kept as its hash, works for at most a year, and for its person alone", async () => {
  const [row] = await asDatabaseOwner<{ text: string }>(
    "SELECT (to_jsonb(t))::text AS text FROM api_token t WHERE id = $1",
    [ours.id],
  );
  expect(ours.secret.startsWith(TOKEN_START)).toBe(true);
  expect(row?.text).not.toContain(ours.secret.slice(12));
  expect((await tokenOf(consultant, ["me" as Scope], addDays(today, 366))).reason).toBe("NOT_THIS_LONG");
  expect((await tokenOf(a1.ceo)).reason).toBe("FORBIDDEN");
  expect(await listOwnTokens(a1.ceo)).toBeNull();
  expect((await listOwnTokens(consultant))?.map(({ id }) => id)).toContain(ours.id);
  expect(await listOwnTokens(owner)).toEqual([]);
  // The wall, without any where: nobody else of the firm reads it, and nobody of a client.
  for (const other of [owner, a1.ceo, world.b.owner])
    expect(await withViewer(other, (tx) => tx.apiToken.count())).toBe(0);
  expect(await revokeToken(owner, { id: ours.id })).toEqual({ ok: false, reason: "NOT_LIVE" });
});

test("it is worth what its person is, at once: revoked, over, or owing a second factor it opens nothing", async () => {
  const works = async ({ secret }: { secret: string }) => (await viewerOfToken(secret)) !== null;
  const [revoked, other] = [await tokenOf(owner), await tokenOf(owner)];
  expect([await works(revoked), await works(other), await works({ secret: "tl_none" })]).toEqual([
    true,
    true,
    false,
  ]);
  await revokeToken(owner, revoked);
  expect(await works(revoked)).toBe(false);
  const held = async (sql: string, undo: string) => {
    await asDatabaseOwner(sql, [owner.membershipId]);
    const now = await works(other);
    await asDatabaseOwner(undo, [owner.membershipId]);
    return now;
  };
  const firm = (value: string) =>
    `UPDATE firm SET second_factor_required = ${value} WHERE id = (SELECT firm_id FROM membership WHERE id = $1)`;
  expect(await held(firm("true"), firm("false"))).toBe(false);
  expect(await works(other)).toBe(true);
  await asDatabaseOwner("UPDATE api_token SET expires_at = now() WHERE id = $1", [other.id]);
  expect(await works(other)).toBe(false);
});

test("a place that is taken away ends its tokens for good, and so does another password", async () => {
  const works = async ({ secret }: { secret: string }) => (await viewerOfToken(secret)) !== null;
  const { assistant } = world.a;
  const [taken, kept] = [await tokenOf(assistant), await tokenOf(owner)];
  const of = { membershipId: assistant.membershipId };
  expect(await disableMember(owner, of)).toMatchObject({ ok: true });
  expect(await enableMember(owner, of)).toMatchObject({ ok: true });
  expect([await works(taken), await works(kept)]).toEqual([false, true]);
  const later = await tokenOf(assistant);
  expect(await works(later)).toBe(true);
  await db().user.update({ where: { id: assistant.userId }, data: { passwordHash: "another" } });
  expect([await works(later), await works(kept)]).toEqual([false, true]);
});

test("an assistant sends one message at a time: many in one would be counted once", async () => {
  const { secret } = await tokenOf(owner);
  const call = { jsonrpc: "2.0", id: 1, method: "tools/list", params: {} };
  const headers = {
    ...{ Authorization: `Bearer ${secret}`, "Content-Type": "application/json" },
    Accept: "application/json, text/event-stream",
  };
  const post = (body: unknown) =>
    mcp(
      new Request("http://localhost:3000/api/mcp", { method: "POST", headers, body: JSON.stringify(body) }),
    );
  expect((await post([call, call])).status).toBe(400);
  expect((await post(call)).status).toBe(200);
});

test("a page after the other gives each row once, also of one day", async () => {
  const engagementId = await openFor(consultant, a1.clientCompanyId, { endsOn: null });
  const logged = await Promise.all(
    Array.from({ length: 7 }, async (_, at) => {
      const workDay = at < 4 ? "2026-03-03" : addDays("2026-03-03", at - 3);
      const entry = timeOn(engagementId, { minutes: 10 + at, workDay });
      const done = await logTime(consultant, entry);
      return done.ok ? entry.id : "refused";
    }),
  );
  const seen: string[] = [];
  let cursor = "";
  do {
    const { json } = await ask("GET", `/time-entries?engagementId=${engagementId}&limit=2${cursor}`);
    seen.push(...json.data.map(({ id }: { id: string }) => id));
    expect(json.data.length).toBeLessThanOrEqual(2);
    cursor = json.next ? `&cursor=${json.next}` : "";
  } while (cursor);
  expect(seen).toHaveLength(7);
  expect([...seen].sort()).toEqual([...logged].sort());
  const forged = await ask("GET", "/time-entries?cursor=bm9uZQ");
  expect(forged.json).toMatchObject({ code: "invalid", errors: [{ pointer: "/cursor" }] });
});

test("a POST under a key is done once: sent again it is answered again, and another request is refused", async () => {
  const task = { clientId: a1.clientCompanyId, title: "Call them", dueDay: addDays(today, 3) };
  const key = { "Idempotency-Key": randomUUID() };
  const answers = await Promise.all(Array.from({ length: 5 }, () => ask("POST", "/tasks", task, key)));
  const done = answers.filter(({ status }) => status === 201);
  expect(done.length).toBeGreaterThan(0);
  expect(
    answers
      .filter(({ status }) => status !== 201)
      .every(({ status, json }) => status === 409 && json.code === "running"),
  ).toBe(true);
  const again = await ask("POST", "/tasks", task, key);
  expect(again.json).toEqual(done[0]?.json);
  expect(again.headers.get("idempotency-replayed")).toBe("true");
  expect(await ask("POST", "/tasks", { ...task, title: "Another" }, key)).toMatchObject({ status: 422 });
  const mine = (await ask("GET", `/tasks?clientId=${a1.clientCompanyId}&mine=true`)).json.data;
  expect(mine.filter(({ title }: { title: string }) => title === "Call them")).toHaveLength(1);
  // Who went away in the middle of it finds what was made, and after a day the key is forgotten.
  await asDatabaseOwner(
    "UPDATE idempotency_key SET status = NULL, body = NULL, created_at = now() - interval '3 minutes'",
  );
  expect((await ask("POST", "/tasks", task, key)).json.id).toBe(again.json.id);
  await asDatabaseOwner("UPDATE idempotency_key SET created_at = now() - interval '25 hours'");
  await sweepApi({ firmId }, new Date());
  expect(await asDatabaseOwner("SELECT 1 FROM idempotency_key")).toEqual([]);
});

test("of two who change the same, the second is told, and a field that nobody knows is refused", async () => {
  const at = `/clients/${a1.clientCompanyId}`;
  const { json, headers } = await ask("GET", at);
  expect(headers.get("etag")).toBe(`"${json.version}"`);
  const changed = await ask(
    "PATCH",
    at,
    { industry: "Wood", annualRevenueMinor: 123 },
    { "If-Match": `"${json.version}"` },
  );
  expect(changed.json).toMatchObject({
    industry: "Wood",
    annualRevenueMinor: 123,
    headcount: json.headcount,
    version: json.version + 1,
  });
  expect(changed.json.departments).toEqual(json.departments);
  const stale = { version: json.version, industry: "Steel" };
  expect(await ask("PATCH", at, stale)).toMatchObject({ status: 409, json: { code: "stale" } });
  expect(await ask("PATCH", at, { industry: "Steel" }, { "If-Match": `"${json.version}"` })).toMatchObject({
    status: 412,
  });
  expect(await ask("PATCH", at, { industry: "Steel" })).toMatchObject({ status: 428 });
  const odd = await ask("PATCH", at, { version: json.version + 1, revenue: 1 });
  expect(odd).toMatchObject({ status: 422, json: { code: "invalid" } });
  expect((await ask("DELETE", at)).status).toBe(403);
});

test("no cookie, no other type, nothing too large, and no more than a token may ask in a minute", async () => {
  const bare = (headers: Record<string, string>) =>
    api.fetch(new Request("http://localhost:3000/api/v1/me", { headers }));
  expect((await bare({ Cookie: "throughline.session=x" })).status).toBe(401);
  expect((await bare({})).headers.get("content-type")).toBe("application/problem+json");
  const task = { clientId: a1.clientCompanyId, title: "x".repeat(100_001), dueDay: today };
  expect((await ask("POST", "/tasks", task)).status).toBe(413);
  expect((await ask("POST", "/tasks", task, { "Content-Type": "text/plain" })).status).toBe(415);
  expect((await ask("POST", "/tasks", "[1]")).status).toBe(400);
  const { headers } = await ask("GET", "/me");
  expect(Number(headers.get("ratelimit-remaining"))).toBeLessThan(Number(headers.get("ratelimit-limit")));
  await asDatabaseOwner("UPDATE rate_limit SET points = 300 WHERE key = $1", [`api:${ours.id}`]);
  const over = await ask("GET", "/me");
  expect(over).toMatchObject({ status: 429, json: { code: "too_many" } });
  expect(Number(over.headers.get("retry-after"))).toBeGreaterThan(0);
});
