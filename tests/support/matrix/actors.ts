import { encode } from "next-auth/jwt";
import { openSession } from "@/lib/auth/open-session";
import type { Viewer } from "@/lib/auth/policy";
import { COOKIE_SECONDS, hashSecret, sessionCookieName } from "@/lib/auth/session";
import { asDatabaseOwner, signedIn, type World } from "../world";

/** Nobody: no cookie, or one that is worth nothing although it was an owner's. */
export const NOBODY = [
  "anonymous",
  "owner, forged cookie",
  "owner, signed out",
  "owner, session over",
  "owner, idle too long",
  "owner, disabled everywhere",
  "owner, left the firm",
  "owner, half signed in",
] as const;
export const STAFF = ["owner", "consultant", "assistant", "unassigned consultant", "owner of B"] as const;
export const PORTAL = ["CEO of A1", "head of A1", "CEO of A2", "CEO of B1"] as const;
export const ACTORS = [...NOBODY, ...STAFF, ...PORTAL] as const;
export type Actor = (typeof ACTORS)[number];

export interface SignedIn {
  readonly cookie: string;
  readonly viewer: Viewer;
  /** As the account's page names it. */
  readonly sessionId: string;
}

export type Cookies = Readonly<Record<Exclude<Actor, "anonymous">, SignedIn>>;

/** Everybody's cookie, made by the code that signs people in. */
export async function signInActors(world: World): Promise<Cookies> {
  const { a, b } = world;
  const formerOwner = (name: string) => signedIn(a.firmId, "owner", name);
  const disabled = await enter(await formerOwner("Dina Disabled"));
  const left = await enter(await formerOwner("Lea Left"));
  const [signedOut, over, idle, forged] = [
    await enter(a.owner),
    await enter(a.owner),
    await enter(a.owner),
    await enter(a.owner, "another-secret-of-at-least-32-characters"),
  ];
  const session = (column: string, value: string, { sessionId }: SignedIn) =>
    asDatabaseOwner(`UPDATE session SET ${column} = ${value} WHERE encode(token_hash, 'hex') = $1`, [
      sessionId,
    ]);
  await session("revoked_at", "now()", signedOut);
  await session("expires_at", "now()", over);
  await session("last_seen_at", "now() - interval '31 minutes'", idle);
  await asDatabaseOwner(`UPDATE "user" SET disabled_at = now() WHERE id = $1`, [disabled.viewer.userId]);
  await asDatabaseOwner("UPDATE membership SET disabled_at = now() WHERE id = $1", [
    left.viewer.membershipId,
  ]);
  const half = await enter(await formerOwner("Hal Half"));
  await asDatabaseOwner("INSERT INTO second_factor (user_id, sealed_secret, last_step) VALUES ($1, '', 0)", [
    half.viewer.userId,
  ]);
  return {
    "owner, half signed in": half,
    "owner, forged cookie": forged,
    "owner, signed out": signedOut,
    "owner, session over": over,
    "owner, idle too long": idle,
    "owner, disabled everywhere": disabled,
    "owner, left the firm": left,
    owner: await enter(a.owner),
    consultant: await enter(a.consultant),
    assistant: await enter(a.assistant),
    "unassigned consultant": await enter(a.unassigned),
    "owner of B": await enter(b.owner),
    "CEO of A1": await enter(a.a1.ceo),
    "head of A1": await enter(a.a1.head),
    "CEO of A2": await enter(a.a2.ceo),
    "CEO of B1": await enter(b.b1.ceo),
  };
}

/** A session of the viewer's, and the cookie that the browser would hold. */
export async function enter(viewer: Viewer, secret = process.env.AUTH_SECRET ?? ""): Promise<SignedIn> {
  const { userId, membershipId } = viewer;
  const opened = await openSession({ userId, membershipId, userAgent: "Matrix" });
  if (!opened) throw new Error(`No session for ${viewer.displayName}`);
  const sessionId = Buffer.from(hashSecret(opened.sid)).toString("hex");
  // They have shown that it is they, for as long as a run takes: without it, tests/matrix/step-up.test.ts.
  await asDatabaseOwner(
    "UPDATE session SET step_up_at = now() + interval '1 hour' WHERE encode(token_hash, 'hex') = $1",
    [sessionId],
  );
  const token = await encode({ token: { sid: opened.sid }, secret, maxAge: COOKIE_SECONDS });
  return {
    viewer,
    cookie: `${sessionCookieName()}=${token}`,
    sessionId,
  };
}
