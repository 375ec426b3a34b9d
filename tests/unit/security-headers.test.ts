import { expect, test } from "vitest";
import { contentSecurityPolicy, securityHeaders } from "@/lib/security-headers";

const http = { nonce: "abc", origin: "http://localhost:3000", development: false };

test("scripts run by the nonce only, and nothing frames, embeds or rebases a page", () => {
  const policy = contentSecurityPolicy(http);
  expect(policy).toContain("script-src 'nonce-abc' 'strict-dynamic';");
  expect(policy).not.toMatch(/script-src[^;]*unsafe/);
  for (const rule of ["object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'", "form-action 'self'"])
    expect(policy).toContain(rule);
});

test("https is insisted on where it is used", () => {
  const names = (origin: string) => securityHeaders(origin).map(([name]) => name);
  expect(names("https://throughline.example")).toContain("strict-transport-security");
  const ofAFirm = new Map(securityHeaders("https://clients.rowan.example", { isFirms: true }));
  expect(ofAFirm.get("strict-transport-security")).toBe("max-age=63072000");
  expect(names("http://localhost:3000")).not.toContain("strict-transport-security");
});
