import "server-only";
import { isIPv6 } from "node:net";
import { headers } from "next/headers";
import { env } from "@/lib/env";
import { PEER_HEADER } from "./peer-header";

/** Where a request comes from, for counting wrong guesses. X-Forwarded-For counts only as far as trusted proxies wrote it. */
export async function clientAddress(): Promise<string> {
  const sent = await headers();
  return addressFrom(sent.get(PEER_HEADER), sent.get("x-forwarded-for"), env().TRUSTED_PROXIES);
}

/** The last trusted proxy wrote the last entry; what stands before the trusted ones is the caller's own invention. */
export function addressFrom(
  peer: string | null,
  forwardedFor: string | null,
  trustedProxies: number,
): string {
  const forwarded = (forwardedFor ?? "").split(",").map((entry) => entry.trim());
  const address = trustedProxies === 0 ? peer : forwarded.at(-trustedProxies);
  return address ? networkOf(address) : "unknown";
}

/** One home has a whole /64 of IPv6 addresses; an IPv4 address written as IPv6 is that IPv4 address. */
function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address);
  if (mapped?.[1]) return mapped[1];
  if (!isIPv6(address)) return address.slice(0, 64);
  const [head = "", tail = ""] = (address.split("%")[0] ?? "").split("::");
  const left = head.split(":").filter(Boolean);
  const right = tail.split(":").filter(Boolean);
  const groups = address.includes("::")
    ? [...left, ...Array<string>(Math.max(8 - left.length - right.length, 0)).fill("0"), ...right]
    : left;
  return groups
    .slice(0, 4)
    .map((group) => parseInt(group, 16).toString(16))
    .join(":");
}
