import "server-only";
import { createHash } from "node:crypto";
import { Pool } from "pg";
import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import { env } from "@/lib/env";

const WINDOW_SECONDS = 15 * 60;
const WRONG_PER_ACCOUNT = 10;
const WRONG_PER_ADDRESS = 50;
const SAVES_PER_LINK = 1_000;
const MAILS_PER_ACCOUNT = 3;
const MAILS_PER_ADDRESS = 20;
const CHECKS_PER_ADDRESS = 60;
const FILES_PER_MEMBER = 30;
const HOUR_SECONDS = 60 * 60;
const INVITATIONS_PER_CLIENT = 20;
const REVIEWS_PER_ADDRESS = 120;
const TALKS_PER_ADDRESS = 10;
const TALKS_PER_PAGE = 8;
const TALKS_PER_PERSON = 3;
const TALKS_PER_FIRM = 60;
const CALLS_PER_TOKEN = 300;
const MINUTE_SECONDS = 60;

const kept = globalThis as typeof globalThis & { throughlineLimits?: ReturnType<typeof makeLimits> };

function limits() {
  return (kept.throughlineLimits ??= makeLimits());
}

function makeLimits() {
  // Its own two connections: wrong guesses by the thousand must not take those of the people at work.
  const storeClient = new Pool({
    connectionString: env().DATABASE_URL,
    max: 2,
    connectionTimeoutMillis: 3_000,
    allowExitOnIdle: true,
  });
  // A database that closes an idle connection is no reason to stop; the next query opens another.
  storeClient.on("error", () => {});
  const limit = (keyPrefix: string, points: number, duration = WINDOW_SECONDS) =>
    new RateLimiterPostgres({
      storeClient,
      storeType: "pool",
      tableName: "rate_limit",
      tableCreated: true,
      keyPrefix,
      points,
      duration,
    });
  return {
    account: limit("sign-in-account", WRONG_PER_ACCOUNT),
    address: limit("sign-in-address", WRONG_PER_ADDRESS),
    code: limit("second-factor", WRONG_PER_ACCOUNT),
    respond: limit("respond", SAVES_PER_LINK),
    mailAccount: limit("mail-account", MAILS_PER_ACCOUNT),
    mailAddress: limit("mail-address", MAILS_PER_ADDRESS),
    check: limit("check", CHECKS_PER_ADDRESS),
    importFile: limit("import-file", FILES_PER_MEMBER),
    invitation: limit("invitation", INVITATIONS_PER_CLIENT, HOUR_SECONDS),
    review: limit("review", REVIEWS_PER_ADDRESS),
    talkAddress: limit("talk-address", TALKS_PER_ADDRESS, HOUR_SECONDS),
    talkPage: limit("talk-page", TALKS_PER_PAGE, 12 * HOUR_SECONDS),
    talkPerson: limit("talk-person", TALKS_PER_PERSON, HOUR_SECONDS),
    talkFirm: limit("talk-firm", TALKS_PER_FIRM, HOUR_SECONDS),
    api: limit("api", CALLS_PER_TOKEN, MINUTE_SECONDS),
  };
}

/**
 * Counts a guess before the password is looked at, so that a hundred at the same moment are a hundred; false when there
 * were too many. A blocked address counts against no account, or it could lock people out.
 */
export async function takeGuess(email: string, address: string): Promise<boolean> {
  return (await take(limits().address, address)) && (await take(limits().account, accountKey(email)));
}

/** The guess was right: it does not count. */
export async function giveGuessBack(email: string, address: string): Promise<void> {
  await forgetGuesses(email);
  await limits().address.reward(address);
}

/** Wrong guesses at an account no longer count: its owner has shown otherwise who they are. */
export async function forgetGuesses(email: string): Promise<void> {
  await limits().account.delete(accountKey(email));
}

/** Counts a try at a person's second factor, before it is looked at; false when there were too many. */
export function takeCodeGuess(userId: string): Promise<boolean> {
  return take(limits().code, userId);
}

export async function forgetCodeGuesses(userId: string): Promise<void> {
  await limits().code.delete(userId);
}

/** Whether a respondent by link may save once more; far above what a person with 35 statements does. */
export function takeSave(respondentId: string): Promise<boolean> {
  return take(limits().respond, respondentId);
}

/** Whether another sign-in or reset mail may be asked for. */
export async function takeMail(email: string, address: string): Promise<boolean> {
  return (await take(limits().mailAddress, address)) && (await take(limits().mailAccount, accountKey(email)));
}

/** Whether another file may be checked from this address. */
export function takeCheck(address: string): Promise<boolean> {
  return take(limits().check, address);
}

/** Whether a member may have another file read: one is read at a time, and those of every firm wait for each other. */
export function takeImportFile(membershipId: string): Promise<boolean> {
  return take(limits().importFile, membershipId);
}

/** Whether a client's CEOs may invite once more within the hour: every letter goes to somebody who did not ask for it. */
export function takeInvitation(clientCompanyId: string): Promise<boolean> {
  return take(limits().invitation, accountKey(clientCompanyId));
}

/** Whether another first impression may be asked for from this address, or a booking be changed by link. */
export function takeReview(address: string): Promise<boolean> {
  return take(limits().review, address);
}

/**
 * Whether another time may be held: each goes to somebody's inbox and stands in somebody's calendar. The solved puzzle of
 * one page (`started`) counts too, or it would pay to solve one and send it a thousand times.
 */
export async function takeTalk(by: { address: string; started: string; slug: string; email: string }) {
  const { talkAddress, talkPage, talkPerson, talkFirm } = limits();
  return (
    (await take(talkAddress, by.address)) &&
    (await take(talkPage, accountKey(by.started))) &&
    (await take(talkPerson, accountKey(`${by.slug} ${by.email}`))) &&
    (await take(talkFirm, by.slug))
  );
}

export interface ApiAllowance {
  readonly isAllowed: boolean;
  readonly limit: number;
  readonly remaining: number;
  /** Until all of it is there again. */
  readonly resetSeconds: number;
}

/** One request by a token, and how many are left to it within the minute. */
export async function takeApiCall(tokenId: string): Promise<ApiAllowance> {
  const stand = ({ remainingPoints, msBeforeNext }: RateLimiterRes, isAllowed: boolean) => ({
    ...{ isAllowed, limit: CALLS_PER_TOKEN, remaining: Math.max(0, remainingPoints) },
    resetSeconds: Math.max(1, Math.ceil(msBeforeNext / 1_000)),
  });
  try {
    return stand(await limits().api.consume(tokenId), true);
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return stand(refusal, false);
    throw refusal;
  }
}

async function take(limiter: RateLimiterPostgres, key: string): Promise<boolean> {
  try {
    await limiter.consume(key);
    return true;
  } catch (refusal) {
    if (refusal instanceof Error) throw refusal;
    return false;
  }
}

/** The table then holds no addresses of people who have no account here, and nothing of a client that is gone. */
function accountKey(email: string): string {
  return createHash("sha256").update(email).digest("base64url");
}
