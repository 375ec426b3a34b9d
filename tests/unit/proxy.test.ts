import { NextRequest } from "next/server";
import { expect, test } from "vitest";
import { env } from "@/lib/env";
import { proxy } from "@/proxy";

const { APP_ORIGIN } = env();

function answerTo(method: string, headers: Record<string, string>) {
  return proxy(new NextRequest(`${APP_ORIGIN}/clients`, { method, headers }));
}

test.each<[string, Record<string, string>]>([
  ["another site", { origin: "https://evil.example" }],
  ["a sandboxed frame", { origin: "null" }],
  ["another site, as a browser says it", { origin: "https://evil.example", "sec-fetch-site": "cross-site" }],
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
