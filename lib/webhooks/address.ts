import "server-only";
import { lookup } from "node:dns";
import { BlockList, isIP, type LookupFunction } from "node:net";
import { env } from "@/lib/env";

/** Private, loopback, link-local, shared, documentation, multicast and reserved (IANA's special-purpose registries). */
const NOT_PUBLIC = new BlockList();
// A list of its own: an IPv4 address is looked for as the IPv6 one that it maps to, too.
const NOT_PUBLIC_6 = new BlockList();
for (const range of [
  ...["0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12"],
  ...["192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15"],
  ...["198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4"],
])
  add(NOT_PUBLIC, range, "ipv4");
// Of IPv6 only 2000::/3 is given out; in it, what leads to IPv4 or nowhere.
for (const range of ["::/3", "4000::/2", "8000::/1", "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20"])
  add(NOT_PUBLIC_6, range, "ipv6");

const LOOPBACK = new BlockList();
add(LOOPBACK, "127.0.0.0/8", "ipv4");
add(LOOPBACK, "::1/128", "ipv6");

export const NOT_PUBLIC_WORDS = "Not sent: the address is not on the public internet.";

/** A web address that may be told something, as far as it shows: its name is looked up when something is sent. */
export function isTellable(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  if (url.username !== "" || url.password !== "" || url.hash !== "") return false;
  const literal = literalOf(url);
  const mayBePlain =
    env().WEBHOOKS_TO_LOOPBACK && literal !== null && LOOPBACK.check(literal, familyOf(literal));
  if (url.protocol !== "https:" && !(url.protocol === "http:" && mayBePlain)) return false;
  return literal === null || isReachable(literal);
}

/** The address that a URL names by its number, which nobody looks up. */
export function literalOf({ hostname }: URL): string | null {
  const bare = hostname.replace(/^\[|\]$/g, "");
  return isIP(bare) === 0 ? null : bare;
}

export function isReachable(address: string, mayLoopBack = env().WEBHOOKS_TO_LOOPBACK): boolean {
  const family = familyOf(address);
  if (mayLoopBack && LOOPBACK.check(address, family)) return true;
  return !(family === "ipv6" ? NOT_PUBLIC_6 : NOT_PUBLIC).check(address, family);
}

/**
 * For the connection itself: what is connected to is the very address that was looked at, so that a name which says
 * something else a moment later leads nowhere else.
 */
export const lookUpReachable: LookupFunction = (hostname, options, done) => {
  lookup(hostname, { all: true, family: options.family ?? 0 }, (error, found) => {
    if (error) return done(error, []);
    const [first] = found;
    if (!first || !found.every(({ address }) => isReachable(address)))
      return done(new Error(NOT_PUBLIC_WORDS), []);
    if (options.all) return done(null, found);
    done(null, first.address, first.family);
  });
};

function add(list: BlockList, range: string, family: "ipv4" | "ipv6"): void {
  const [net = "", bits] = range.split("/");
  list.addSubnet(net, Number(bits), family);
}

function familyOf(address: string): "ipv4" | "ipv6" {
  return isIP(address) === 6 ? "ipv6" : "ipv4";
}
