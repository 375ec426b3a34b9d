import "server-only";
import type { AuthOptions } from "next-auth";
import type { JWT } from "next-auth/jwt";
import credentialsProvider from "next-auth/providers/credentials";
import { log } from "@/lib/log";
import { currentCaller, endSession } from "./current-session";
import { COOKIE_SECONDS, authSecret, hashSecret, sessionCookieName, sessionCookieOptions } from "./session";
import { credentials, signInWithPassword } from "./sign-in";

/**
 * next-auth as a thin shell: its cookie, its CSRF token, its end points. The token carries the session's secret and
 * nothing else; who that is and what they may do is read from the database on each request (lib/auth/viewer.ts).
 */
export function authOptions(): AuthOptions {
  return {
    secret: authSecret(),
    session: { strategy: "jwt", maxAge: COOKIE_SECONDS },
    cookies: { sessionToken: { name: sessionCookieName(), options: sessionCookieOptions() } },
    pages: { signIn: "/sign-in", error: "/sign-in", verifyRequest: "/sign-in", signOut: "/account" },
    providers: [
      credentialsProvider({
        credentials: { email: { type: "email" }, password: { type: "password" } },
        authorize: async (given) => {
          const typed = credentials.safeParse(given);
          if (!typed.success) return null;
          const signedIn = await signInWithPassword(typed.data, await currentCaller());
          return signedIn.ok ? { id: signedIn.value.membershipId, sid: signedIn.value.sid } : null;
        },
      }),
    ],
    callbacks: {
      jwt: ({ token, user }) => onlySid(token, user),
      session: ({ session }) => ({ expires: session.expires }),
    },
    events: {
      signOut: async ({ token }) => {
        if (typeof token?.sid === "string") await endSession(hashSecret(token.sid));
      },
    },
    logger: {
      error: (code) => log.error({ event: "next-auth", code }, "next-auth failed"),
      warn: () => undefined,
      debug: () => undefined,
    },
  };
}

/** Taken over at sign-in, when there is a user; anything a browser sends later ("update") is ignored. */
export function onlySid(token: JWT, user?: object): JWT {
  const sid = user && "sid" in user ? user.sid : token.sid;
  return typeof sid === "string" ? { sid } : {};
}
