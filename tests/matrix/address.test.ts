import { request } from "node:http";
import { afterAll, expect, test } from "vitest";
import { hashPassword } from "@/lib/auth/password";
import { db } from "@/lib/db/client";
import { SAID_HOST } from "../support/matrix/furnish-address";
import { OPEN_PAGE } from "../support/matrix/furnish-review";
import { builtActions } from "../support/matrix/manifests";
import { setStage } from "../support/matrix/stage";
import { asDatabaseOwner } from "../support/world";

// What a name in front of the program opens, and what it does not: the built program over HTTP, by whatever Host.

const { app, asking, cookies, ids, world } = await setStage();
afterAll(() => app.stop());

const { port, host: OWN } = new URL(app.origin);
const [FIRM_A, FIRM_B, CLAIMED] = [SAID_HOST, "clients.firm-b.example", "claimed.example.com"].map(
  (name) => `${name}:${port}`,
) as [string, string, string];
const PASSWORD = "seven herons by the weir";
const { a, b } = world;

// Before the program is first asked under another name: it looks at them anew every ten seconds.
await asDatabaseOwner("UPDATE firm_address SET proven_at = now()");
await asDatabaseOwner(
  "INSERT INTO firm_address (firm_id, host, token, set_by_name, proven_at) VALUES ($1, 'clients.firm-b.example', 'x', 'x', now())",
  [b.firmId],
);
const passwordHash = await hashPassword(PASSWORD);
for (const { userId } of [a.a1.ceo, b.b1.ceo])
  await db().user.update({ where: { id: userId }, data: { passwordHash } });

type Asked = { method?: string; headers?: Record<string, string>; body?: Buffer };

/** `fetch` sets Host by itself; a caller need not. */
function ask(host: string, path: string, { method = "GET", headers = {}, body }: Asked = {}) {
  return new Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; text: string }>(
    (resolve, reject) => {
      const sent = request(
        { host: "127.0.0.1", port, path, method, headers: { host, ...headers } },
        (answer) => {
          const chunks: Buffer[] = [];
          answer.on("data", (chunk: Buffer) => chunks.push(chunk));
          answer.on("end", () =>
            resolve({
              status: answer.statusCode ?? 0,
              headers: answer.headers,
              text: Buffer.concat(chunks).toString("utf8"),
            }),
          );
        },
      );
      sent.on("error", reject);
      sent.end(body);
    },
  );
}

/**
 * An action with its form, as a browser at `origin` would send it to `host`. But for the sign-in's it is a page that does
 * not know it, so that Next sends it on to itself: the name must not be lost on that way.
 */
async function press(
  host: string,
  name: string,
  fields: Record<string, string>,
  headers: Record<string, string>,
  page = "/forgot",
) {
  const action = builtActions.find((built) => built.name === name);
  if (!action) throw new Error(`The build has no ${name}`);
  const form = new FormData();
  for (const [field, value] of Object.entries(fields)) form.append(`_1_${field}`, value);
  form.append("0", JSON.stringify([{ status: "idle" }, "$K1"]));
  const encoded = new Response(form);
  const body = Buffer.from(await encoded.arrayBuffer());
  const type = encoded.headers.get("content-type") ?? "";
  return ask(host, page, {
    method: "POST",
    headers: { "next-action": action.id, "content-type": type, ...headers },
    body,
  });
}

const signInAt = (host: string, email: string, headers: Record<string, string> = {}) =>
  press(
    host,
    "sign-in/actions#signIn",
    { email, password: PASSWORD },
    { origin: `http://${host}`, ...headers },
    "/sign-in",
  );
const cookieOf = (actor: keyof typeof cookies) => ({ cookie: cookies[actor].cookie });

test("a firm's own name shows no other firm's public review", async () => {
  const page = `/review/${OPEN_PAGE}`;
  expect((await ask(OWN, page)).status).toBe(200);
  for (const path of [page, `${page}/logo`]) {
    const { status, text } = await ask(FIRM_A, path);
    expect([path, status, text]).toEqual([path, 404, "Nothing is served here.\n"]);
  }
});

test("under a name that is nobody's there is nothing: no page, no file, no action, for nobody", async () => {
  for (const host of [CLAIMED, "localhost.evil.example", `${OWN}.evil.example`, SAID_HOST, `x.${FIRM_A}`])
    for (const path of [
      "/sign-in",
      "/portal",
      "/",
      "/api/auth/session",
      "/_next/static/none.js",
      "/verify",
    ]) {
      const { status, text, headers } = await ask(host, path, { headers: cookieOf("CEO of A1") });
      expect([host, path, status, text]).toEqual([host, path, 421, "Nothing is served here.\n"]);
      expect(headers["set-cookie"]).toBeUndefined();
      expect(Object.keys(headers).filter((name) => /^x-(throughline|middleware)/.test(name))).toEqual([]);
    }
  // The one address that the proxy stands aside for.
  const put = { method: "PUT", headers: { ...cookieOf("owner"), origin: `http://${CLAIMED}` } };
  expect(await ask(CLAIMED, "/api/archives", put)).toMatchObject({ status: 404 });
  expect((await signInAt(CLAIMED, a.a1.ceo.email)).status).toBe(421);
  expect((await ask(CLAIMED, "/api/health/live")).status).toBe(200);
});

test("at a firm's address its people are who they are, and another firm's are nobody", async () => {
  const shown = await ask(FIRM_A, "/portal", { headers: cookieOf("CEO of A1") });
  expect([shown.status, shown.text.includes(a.a1.ceo.displayName)]).toEqual([200, true]);
  expect((await ask(FIRM_A, "/clients", { headers: cookieOf("consultant") })).status).toBe(200);
  for (const [actor, path] of [
    ["CEO of B1", "/portal"],
    ["owner of B", "/clients"],
    ["owner of B", "/account"],
  ] as const) {
    const sent = await ask(FIRM_A, path, { headers: cookieOf(actor) });
    expect([actor, sent.status, sent.headers.location]).toEqual([
      actor,
      307,
      `/sign-in?callbackUrl=${encodeURIComponent(path)}`,
    ]);
    expect((await ask(FIRM_B, path, { headers: cookieOf(actor) })).status).toBe(200);
    expect((await ask(OWN, path, { headers: cookieOf(actor) })).status).toBe(200);
  }
  for (const path of [
    `/api/logos/${ids.logoId}`,
    `/api/search?q=a`,
    `/api/clients/${ids.clientId}/archive`,
  ]) {
    const [there, here] = [
      await ask(FIRM_B, path, { headers: cookieOf("owner") }),
      await ask(FIRM_A, path, { headers: cookieOf("owner") }),
    ];
    expect([path, there.status, here.status]).toEqual([path, 404, 200]);
  }
});

test("an action pressed at another firm's address with a session of this one does nothing", async () => {
  const left = () => asDatabaseOwner("SELECT accent FROM firm_brand ORDER BY firm_id");
  const before = await left();
  const fields = { id: crypto.randomUUID(), version: "1", accent: "#123456" };
  const name = "(staff)/settings/actions#saveBrandAction";
  const there = await press(FIRM_B, name, fields, { ...cookieOf("owner"), origin: `http://${FIRM_B}` });
  expect(there.text).not.toContain('"status":"saved"');
  expect(await left()).toEqual(before);
  const here = await press(FIRM_A, name, fields, { ...cookieOf("owner"), origin: `http://${FIRM_A}` });
  expect(here.text).toContain('"status":"saved"');
});

test("signing in at a firm's address: another firm's people hear what a wrong password hears", async () => {
  const [stranger, nobody] = [
    await signInAt(FIRM_A, b.b1.ceo.email),
    await signInAt(FIRM_A, "no@example.com"),
  ];
  const said = (text: string) => /"message":"([^"]+)"/.exec(text)?.[1];
  expect(said(stranger.text)).toMatch(/do not belong together/);
  expect(said(stranger.text)).toBe(said(nobody.text));
  expect(stranger.headers["set-cookie"]).toBeUndefined();
  const own = await signInAt(FIRM_A, a.a1.ceo.email);
  const [cookie = ""] = [own.headers["set-cookie"]].flat();
  expect(own.headers["x-action-redirect"]).toMatch(/^\//);
  // Of this name alone: without a Domain the browser sends it nowhere else.
  expect(cookie).toMatch(/^throughline\.session=/);
  expect(cookie).not.toMatch(/domain=/i);
  const mine = { cookie: cookie.split(";")[0] ?? "" };
  expect((await ask(FIRM_A, "/portal", { headers: mine })).status).toBe(200);
  expect((await ask(FIRM_B, "/portal", { headers: mine })).status).toBe(307);
});

test("a form of one address sent to another is refused before anything is looked at", async () => {
  for (const [from, to] of [
    [FIRM_A, OWN],
    [OWN, FIRM_A],
    [FIRM_B, FIRM_A],
    [SAID_HOST, FIRM_A],
  ] as const) {
    const sent = await signInAt(to, a.a1.ceo.email, {
      origin: `http://${from}`,
      "sec-fetch-site": "same-site",
    });
    expect([from, to, sent.status]).toEqual([from, to, 403]);
    expect(sent.headers["set-cookie"]).toBeUndefined();
  }
});

test("a forged X-Forwarded-Host does nothing", async () => {
  const forged = (host: string) => ({ "x-forwarded-host": host, forwarded: `host=${host}` });
  expect((await ask(CLAIMED, "/sign-in", { headers: forged(OWN) })).status).toBe(421);
  const portal = (at: string, said: string, actor: keyof typeof cookies) =>
    ask(at, "/portal", { headers: { ...cookieOf(actor), ...forged(said) } });
  expect((await portal(FIRM_A, OWN, "CEO of B1")).status).toBe(307);
  expect((await portal(FIRM_A, FIRM_B, "CEO of B1")).status).toBe(307);
  expect((await portal(FIRM_A, FIRM_B, "CEO of A1")).status).toBe(200);
  expect((await portal(OWN, FIRM_A, "CEO of B1")).status).toBe(200);
  const crossed = await signInAt(OWN, a.a1.ceo.email, { origin: `http://${FIRM_A}`, ...forged(FIRM_A) });
  expect(crossed.status).toBe(403);
  const own = await signInAt(FIRM_A, a.a1.ceo.email, forged(OWN));
  expect(own.headers["x-action-redirect"]).toMatch(/^\//);
});

test("the door wears the firm's name, colour and logo before anybody has signed in, and no other's", async () => {
  const [atA, atB, atOwn] = [
    await ask(FIRM_A, "/sign-in"),
    await ask(FIRM_B, "/sign-in"),
    await ask(OWN, "/sign-in"),
  ];
  const logo = `/api/logos/${ids.logoId}`;
  expect(atA.text).toContain(logo);
  expect(atA.text).toContain(`For <!-- -->${a.owner.firmName}`);
  for (const { text } of [atB, atOwn]) expect(text).not.toContain(a.owner.firmName);
  for (const path of ["/forgot", "/verify", "/links/sign-in/none", "/no/such/page"])
    expect((await ask(FIRM_A, path)).text, path).toContain(logo);
  expect((await ask(FIRM_A, logo)).status).toBe(200);
  for (const host of [FIRM_B, OWN]) expect((await ask(host, logo)).status).toBe(404);
  // next-auth knows one address, and serves none but that.
  expect((await ask(FIRM_A, "/api/auth/csrf")).status).toBe(404);
  expect((await ask(OWN, "/api/auth/csrf")).status).toBe(200);
});

test("personal links open at the program's and the firm's own address, not at another firm's", async () => {
  const path = `/respond/${ids.respond}`;
  const shows = async (host: string) => (await ask(host, path)).text.includes(a.owner.firmName);
  expect([await shows(OWN), await shows(FIRM_A), await shows(FIRM_B)]).toEqual([true, true, false]);
});

test("taken away, it is served no longer from the very next request on, and the program's own goes on", async () => {
  const name = "(staff)/settings/address-actions#takeAddressAwayAction";
  const taken = await press(
    FIRM_A,
    name,
    { host: SAID_HOST },
    { ...cookieOf("owner"), origin: `http://${FIRM_A}` },
  );
  expect(taken.text).toContain('"status":"saved"');
  expect((await ask(FIRM_A, "/sign-in")).status).toBe(421);
  expect((await ask(FIRM_B, "/sign-in")).status).toBe(200);
  expect((await asking.get("CEO of A1", "/portal")).status).toBe(200);
});
