import { PORTAL, STAFF } from "./actors";
import { type Attempts, EVERYBODY, NEW_ID, NOBODY_AT_ALL, OWNER } from "./attempt";
import { CEO_PASSWORD } from "./furnish";

const MEMBER = "(staff)/settings/members/[membershipId]/actions";
const SIGNED_IN = [...STAFF, ...PORTAL];
/** Their session signs nobody in any more, and can still be ended. */
const WITH_A_SESSION_OF_NO_USE = [
  "owner, session over",
  "owner, idle too long",
  "owner, disabled everywhere",
  "owner, left the firm",
  "owner, half signed in",
] as const;
const NEW_PASSWORD = "taken-over-by-somebody-else";

/** Of the firm and its members, of one's own account, and of links. */
export const PEOPLE_ACTIONS: Attempts = {
  "(staff)/settings/actions#saveFirm": [
    // Everybody's version is 1: the owner of B presses it for their own firm, and changes no other.
    {
      form: () => ({ firmName: "Taken over", timeZone: "UTC", currency: "USD", version: "1" }),
      by: ["owner", "owner of B"],
    },
  ],
  "(staff)/settings/actions#saveSignInRules": [
    {
      form: () => ({ idleMinutes: "60", sessionHours: "12", version: "1" }),
      by: ["owner", "owner of B"],
    },
  ],
  "(staff)/settings/members/actions#invite": [
    {
      form: () => ({ id: NEW_ID, name: "Intruder", email: "intruder@example.com", role: "owner" }),
      by: ["owner", "owner of B"],
    },
    // Under the id of A's invitation, in another role: what was sent stands, and A's owner hears so.
    {
      form: ({ ids }) => ({ id: ids.invitedId, name: "Ivo", email: "ivo@example.com", role: "owner" }),
      by: ["owner of B"],
    },
  ],
  [`${MEMBER}#saveRole`]: [
    {
      form: ({ world }) => ({ membershipId: world.a.consultant.membershipId, version: "1", role: "owner" }),
      by: OWNER,
    },
    // Nobody takes their own role away, or gives themselves one.
    {
      form: ({ world }) => ({ membershipId: world.a.owner.membershipId, version: "1", role: "assistant" }),
      by: NOBODY_AT_ALL,
    },
    // Nor is a portal user a member whose role is changed.
    {
      form: ({ world }) => ({ membershipId: world.a.a1.head.membershipId, version: "1", role: "owner" }),
      by: NOBODY_AT_ALL,
    },
  ],
  [`${MEMBER}#disable`]: [
    { form: ({ world }) => ({ membershipId: world.a.consultant.membershipId }), by: OWNER },
  ],
  [`${MEMBER}#enable`]: [{ form: ({ ids }) => ({ membershipId: ids.formerId }), by: OWNER }],
  [`${MEMBER}#resetFactor`]: [
    {
      form: ({ ids }) => ({ membershipId: ids.withFactorId }),
      by: OWNER,
      colleagueId: ({ ids }) => ids.withFactorUserId,
    },
    // Nor is a portal user's an owner's business.
    { form: ({ world }) => ({ membershipId: world.a.a1.head.membershipId }), by: NOBODY_AT_ALL },
  ],
  [`${MEMBER}#assign`]: [
    {
      form: ({ ids, world }) => ({
        membershipId: world.a.unassigned.membershipId,
        clientCompanyId: ids.clientId,
      }),
      by: OWNER,
    },
    {
      form: ({ ids, world }) => ({ membershipId: world.b.owner.membershipId, clientCompanyId: ids.clientId }),
      by: NOBODY_AT_ALL,
    },
  ],
  [`${MEMBER}#unassign`]: [
    {
      form: ({ ids, world }) => ({
        membershipId: world.a.consultant.membershipId,
        clientCompanyId: ids.clientId,
      }),
      by: OWNER,
    },
  ],
  [`${MEMBER}#inviteAgain`]: [{ form: ({ ids }) => ({ membershipId: ids.invitedId }), by: OWNER }],
  "(staff)/settings/outbox/actions#sendAgain": [
    { form: ({ ids }) => ({ membershipId: ids.invitedId }), by: OWNER },
  ],

  "account/actions#savePassword": [
    { form: () => ({ currentPassword: CEO_PASSWORD, newPassword: NEW_PASSWORD }), by: ["CEO of A1"] },
  ],
  "account/actions#signOutSession": [
    { form: ({ ceoSessionId }) => ({ sessionId: ceoSessionId }), by: ["CEO of A1"] },
  ],
  "account/actions#signOutEverywhere": [{ form: () => ({}), by: SIGNED_IN }],
  "account/actions#workInFirm": [
    { form: ({ world }) => ({ membershipId: world.a.a1.ceo.membershipId }), by: ["CEO of A1"] },
  ],
  // Nobody has the authenticator: tests/db/auth/second-factor.test.ts shows for whom each works.
  "account/second-factor/actions#enrol": [
    { form: () => ({ code: "000000", password: "not-the-password" }), by: NOBODY_AT_ALL },
  ],
  "account/second-factor/actions#replaceCodes": [
    { form: () => ({ password: "not-the-password" }), by: NOBODY_AT_ALL },
  ],
  "account/second-factor/actions#remove": [
    { form: () => ({ password: "not-the-password" }), by: NOBODY_AT_ALL },
  ],
  "second-factor/actions#enrol": [{ form: () => ({ code: "000000" }), by: NOBODY_AT_ALL }],
  "second-factor/actions#prove": [{ form: () => ({ code: "AAAA-BBBB" }), by: NOBODY_AT_ALL }],
  "sign-out/actions#signOut": [{ form: () => ({}), by: [...SIGNED_IN, ...WITH_A_SESSION_OF_NO_USE] }],
  "sign-in/actions#signIn": [
    { form: ({ ids }) => ({ email: ids.ceoEmail, password: "not-the-password-at-all" }), by: NOBODY_AT_ALL },
    { form: ({ ids }) => ({ email: ids.ceoEmail, password: CEO_PASSWORD }), by: EVERYBODY, bySecret: true },
  ],
  // Nobody holds a file with this hash.
  "verify/actions#checkFileAction": [{ form: () => ({ fingerprint: "0".repeat(64) }), by: [], alike: true }],
  // Asks for a mail to whom it concerns. Without a mail server none goes out, and no link is made.
  "forgot/actions#askForLink": [
    {
      form: () => ({ email: "nobody.here@example.com", purpose: "sign_in" }),
      by: NOBODY_AT_ALL,
      alike: true,
    },
  ],
  "links/invitation/[token]/actions#accept": [
    { form: ({ ids }) => ({ token: ids.signIn, password: NEW_PASSWORD }), by: NOBODY_AT_ALL },
    {
      form: ({ ids }) => ({ token: ids.invitation, password: NEW_PASSWORD }),
      by: EVERYBODY,
      bySecret: true,
    },
  ],
  "links/password-reset/[token]/actions#chooseNewPassword": [
    { form: ({ ids }) => ({ token: ids.deadReset, password: NEW_PASSWORD }), by: NOBODY_AT_ALL },
    { form: ({ ids }) => ({ token: ids.reset, password: NEW_PASSWORD }), by: EVERYBODY, bySecret: true },
  ],
  "links/sign-in/[token]/actions#signInWithLink": [
    { form: ({ ids }) => ({ token: ids.deadSignIn }), by: NOBODY_AT_ALL },
    { form: ({ ids }) => ({ token: ids.signIn }), by: EVERYBODY, bySecret: true },
  ],
  // A live link for setting up, on an installation that has a firm.
  "links/set-up/[token]/actions#setUp": [
    {
      form: ({ ids }) => ({
        token: ids.setUp,
        firmName: "Taken over",
        timeZone: "UTC",
        currency: "USD",
        name: "Intruder",
        email: "intruder@example.com",
        password: NEW_PASSWORD,
      }),
      by: NOBODY_AT_ALL,
    },
  ],
};
