import { expect, signIn, test } from "../support/browser";

const ROUTES = [
  "/sign-in",
  "/forgot",
  "/links/set-up/none",
  "/links/invitation/none",
  "/links/sign-in/none",
  "/links/password-reset/none",
  "/no/such/page",
  "/api/health/live",
  "/api/health/ready",
  "/api/auth/session",
  "/clients",
  "/settings",
  "/account",
];

for (const route of ROUTES) {
  test(`${route} carries the security headers`, async ({ request }) => {
    const answer = await request.get(route, { maxRedirects: 0 });
    const headers = answer.headers();
    const policy = headers["content-security-policy"] ?? "";
    for (const rule of ["object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'", "'strict-dynamic'"])
      expect(policy).toContain(rule);
    expect(policy).not.toMatch(/script-src[^;]*unsafe/);
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["referrer-policy"]).toBe("same-origin");
    expect(headers["cross-origin-opener-policy"]).toBe("same-origin");
    expect(headers["cache-control"]).toMatch(/no-store/);
    expect(headers["x-powered-by"]).toBeUndefined();
  });
}

test("every script of a page has this answer's nonce, and the next answer has another", async ({
  request,
}) => {
  const look = async () => {
    const answer = await request.get("/sign-in");
    const nonce = /'nonce-([^']+)'/.exec(answer.headers()["content-security-policy"] ?? "")?.[1] ?? "";
    const scripts = (await answer.text()).match(/<script\b[^>]*>/g) ?? [];
    return { nonce, scripts };
  };
  const [first, second] = [await look(), await look()];
  expect(first.nonce).not.toBe(second.nonce);
  expect(first.scripts.length).toBeGreaterThan(2);
  for (const script of first.scripts) expect(script).toContain(`nonce="${first.nonce}"`);
});

test("signed in, pages are kept by nobody, and the browser has nothing to complain about", async ({
  page,
}) => {
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (/content security policy|hydrat/i.test(message.text())) complaints.push(message.text());
  });
  await signIn(page, "owner");
  for (const route of ["/clients", "/settings/members", "/settings/outbox", "/account"]) {
    const answer = await page.goto(route);
    expect(answer?.status()).toBe(200);
    expect(answer?.headers()["cache-control"]).toMatch(/private.*no-store/);
  }
  expect(complaints).toEqual([]);
});

test("a browser cannot become somebody else by updating its session", async ({ page }) => {
  await signIn(page, "owner");
  const { csrfToken } = (await (await page.request.get("/api/auth/csrf")).json()) as { csrfToken: string };
  const updated = await page.request.post("/api/auth/session", {
    data: { csrfToken, data: { sid: "another", sub: "another", user: { email: "another@example.com" } } },
  });
  expect(Object.keys((await updated.json()) as object)).toEqual(["expires"]);
  await page.goto("/account");
  await expect(page.getByText("This device")).toBeVisible();
});

test("a session cookie that was copied is worth nothing after signing out", async ({
  page,
  playwright,
  baseURL,
}) => {
  await signIn(page, "owner");
  const storageState = await page.context().storageState();
  const thief = await playwright.request.newContext({ baseURL, storageState });
  expect((await thief.get("/account", { maxRedirects: 0 })).status()).toBe(200);
  await page.getByRole("button", { name: /account/ }).click();
  await page.getByRole("button", { name: "Sign out" }).click();
  await page.waitForURL(/\/sign-in/);
  expect((await thief.get("/account", { maxRedirects: 0 })).status()).toBe(307);
  await thief.dispose();
});
