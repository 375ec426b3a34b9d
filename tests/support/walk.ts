import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { APIRequestContext, Browser, BrowserContext } from "@playwright/test";
import { demoSignIns, type SignIn, signInAs } from "./browser";
import { atOnce } from "./matrix/asking";

type StorageState = Awaited<ReturnType<BrowserContext["storageState"]>>;

/** Somebody of the demo firm, or nobody: their cookies, and by route the addresses that links brought them to. */
export interface Walker {
  readonly role: string;
  readonly storageState: StorageState;
  readonly paths: Readonly<Record<string, readonly string[]>>;
}

/** One for each of the demo firm's companies. */
const PATHS_PER_ROUTE = 6;

function walkFile(): string {
  return path.join(process.env.THROUGHLINE_E2E_DATA ?? "", "walk.json");
}

export function keepWalk(walkers: readonly Walker[]): void {
  writeFileSync(walkFile(), JSON.stringify(walkers), { mode: 0o600 });
}

export function keptWalk(): readonly Walker[] {
  return JSON.parse(readFileSync(walkFile(), "utf8")) as Walker[];
}

/** Everybody whose sign-in the start prints, and nobody, sent through the program along its own links. */
export function walkAsEverybody(
  browser: Browser,
  baseURL: string,
  routes: readonly string[],
): Promise<Walker[]> {
  return atOnce([null, ...demoSignIns()], (signIn) => walkAs(signIn, browser, baseURL, routes), 2);
}

async function walkAs(
  signIn: SignIn | null,
  browser: Browser,
  baseURL: string,
  routes: readonly string[],
): Promise<Walker> {
  const context = await browser.newContext({ baseURL });
  if (signIn) await signInAs(await context.newPage(), signIn);
  const paths = Object.fromEntries(await walk(context.request, routes));
  const storageState = await context.storageState();
  await context.close();
  return { role: signIn?.role ?? "nobody", storageState, paths };
}

async function walk(request: APIRequestContext, routes: readonly string[]): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  let ahead = ["/"];
  while (ahead.length > 0) {
    const linked = await atOnce(ahead, (address) => addressesAt(request, address), 3);
    ahead = [];
    for (const address of new Set(linked.flat())) {
      const route = routeOf(address, routes);
      const known = route ? (found.get(route) ?? []) : [];
      if (!route || known.some((one) => pathOf(one) === pathOf(address)) || known.length === PATHS_PER_ROUTE)
        continue;
      found.set(route, [...known, address]);
      ahead.push(address);
    }
  }
  return found;
}

/** Where one ends up, and what that page links to, in its HTML or in what the router is sent with it. */
async function addressesAt(request: APIRequestContext, address: string): Promise<string[]> {
  const answer = await request.get(address);
  if (!answer.ok()) throw new Error(`A link leads to ${address}, which answers ${answer.status()}.`);
  const links = (await answer.text()).matchAll(/href(?:=|\\":)\\?"(\/[^"\\#]*)/g);
  return [
    new URL(answer.url()).pathname,
    ...[...links].map(([, link]) => (link ?? "").replaceAll("&amp;", "&")),
  ];
}

/** The most literal one: `/clients/new` is a route of its own, never one of `/clients/[clientId]`. */
function routeOf(address: string, routes: readonly string[]): string | undefined {
  const given = pathOf(address).split("/");
  const fits = (route: string) => {
    const parts = route.split("/");
    return (
      parts.length === given.length && parts.every((part, at) => part.startsWith("[") || part === given[at])
    );
  };
  const open = (route: string) => route.split("[").length;
  return routes.filter(fits).sort((one, other) => open(one) - open(other))[0];
}

/** Without its query: another sorting of a list is no other page. */
function pathOf(address: string): string {
  return address.split("?")[0] ?? address;
}
