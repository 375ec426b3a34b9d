import { NextRequest } from "next/server";
import { afterAll, expect, test } from "vitest";
import { env } from "@/lib/env";
import { originAt } from "@/lib/rules/address/host";
import { proxy } from "@/proxy";

const { APP_ORIGIN } = env();
const { host: OWN } = new URL(APP_ORIGIN);
const FIRMS = originAt("clients.rowan.example", APP_ORIGIN);

// What the database says of proven addresses.
const kept = globalThis as { throughlineServed?: unknown };
const served = (read: Promise<unknown>) => (kept.throughlineServed = { list: { at: Date.now(), read } });
served(Promise.resolve({ firmAt: new Map([[FIRMS, "a firm"]]), originOf: new Map() }));
afterAll(() => void delete kept.throughlineServed);

function answerTo(method: string, headers: Record<string, string>, path = "/clients") {
  return proxy(new NextRequest(`${APP_ORIGIN}${path}`, { method, headers: { host: OWN, ...headers } }));
}

test.each<[string, Record<string, string>]>([
  ["another site", { origin: "https://evil.example" }],
  ["a sandboxed frame", { origin: "null" }],
  ["another site, as a browser says it", { origin: "https://evil.example", "sec-fetch-site": "cross-site" }],
  ["a firm's own address", { origin: FIRMS, "sec-fetch-site": "same-site" }],
])("a form sent by %s is refused, with the headers of every answer", async (_who, headers) => {
  const refused = await answerTo("POST", headers);
  expect(refused.status).toBe(403);
  expect(refused.headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
  expect(refused.headers.get("cache-control")).toBe("private, no-store");
  expect((await answerTo("GET", headers)).status).toBe(200);
});

test.each<[string, Record<string, string>]>([
  ["our address", { origin: APP_ORIGIN }],
  ["our pages under another name", { origin: "http://127.0.0.1:3000", "sec-fetch-site": "same-origin" }],
  // The action itself refuses what proves nothing; a health check may well post without an origin.
  ["no origin", {}],
])("a form sent from %s goes on to its action", async (_what, headers) => {
  expect((await answerTo("POST", headers)).status).toBe(200);
});

test("a firm's own address is one of its own: its forms come from there and from nowhere else", async () => {
  const { host } = new URL(FIRMS);
  expect((await answerTo("POST", { host, origin: FIRMS })).status).toBe(200);
  expect((await answerTo("POST", { host: host.toUpperCase(), origin: FIRMS })).status).toBe(200);
  expect((await answerTo("POST", { host, origin: APP_ORIGIN })).status).toBe(403);
});

test("under a name that nobody has shown to be theirs nothing is served but the program's health", async () => {
  for (const host of [
    "unknown.example",
    "rebound.example:3000",
    "clients.rowan.example:1",
    "",
    "a@b",
    OWN + ".",
  ]) {
    const refused = await answerTo("GET", { host, "x-forwarded-host": OWN });
    expect([host, refused.status]).toEqual([host, 421]);
    expect(await refused.text()).toBe("Nothing is served here.\n");
    expect((await answerTo("GET", { host }, "/api/health/live")).status).toBe(200);
    expect((await answerTo("POST", { host }, "/api/health/live")).status).toBe(421);
  }
});

test("without a database the program's own address stays, and a firm's says that it cannot tell", async () => {
  const broken = Promise.reject(new Error("no database"));
  broken.catch(() => {});
  served(broken);
  expect((await answerTo("GET", {})).status).toBe(200);
  expect((await answerTo("GET", { host: new URL(FIRMS).host })).status).toBe(503);
});
