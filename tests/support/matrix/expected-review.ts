import { type Actor, NOBODY, PORTAL, STAFF } from "./actors";
import { type Attempts, EVERYBODY, NOBODY_AT_ALL, OWNER } from "./attempt";
import { OPEN_PAGE, SHUT_PAGE } from "./furnish-review";
import { type Answers, each, type ExpectedRoute, ofAnybody, ofFirm } from "./route-answers";

const everybody = [...NOBODY, ...STAFF, ...PORTAL];
const BOOKABLE: readonly Actor[] = ["owner", "consultant", "unassigned consultant", "owner of B"];

/** The public review: anybody's where it is open. As in `EXPECTED_ROUTES` and `EXPECTED_ACTIONS`. */
export const REVIEW_ROUTES: Readonly<Record<string, ExpectedRoute>> = {
  "/review/[slug]": {
    ...ofAnybody(`/review/${OPEN_PAGE}`, `/review/${OPEN_PAGE}?lang=de`),
    others: [
      {
        paths: () => [SHUT_PAGE, "nobodys", "%00", "A"].map((slug) => `/review/${slug}`),
        answers: each("absent", everybody) as Answers,
      },
    ],
  },
  "/review/[slug]/logo": {
    paths: () => [`/review/${SHUT_PAGE}/logo`, `/review/${OPEN_PAGE}/logo`],
    answers: each("absent", everybody) as Answers,
  },
  // The live one shows a talk of firm A's to whoever holds it: that is not for the strangers of this table.
  "/talk/[token]": { ...ofAnybody(), paths: ({ signIn }) => [`/talk/${signIn}`, "/talk/none"] },
  "/settings/review": ofFirm(() => ["/settings/review"], ["owner", "owner of B"]),
  "/account/review": {
    paths: () => ["/account/review"],
    answers: {
      ...each("sign-in", NOBODY),
      ...each("absent", [...STAFF, ...PORTAL]),
      ...each("shown", BOOKABLE),
    } as Answers,
  },
};

const TALK = "talk/[token]/actions";
const AVAILABILITY = {
  ...{ version: "1", open: "on", timeZone: "Europe/Berlin", place: "Taken over", hours1: "9:00-10:00" },
  ...{ noticeHours: "24", bufferMinutes: "0", daysAhead: "7" },
};

export const REVIEW_ACTIONS: Attempts = {
  // Without the work that a browser does for it nobody holds a time, not even the owner; with it, tests/e2e/review.spec.ts does.
  "review/[slug]/actions#reviewAction": [SHUT_PAGE, OPEN_PAGE].map((slug) => ({
    form: () => ({
      ...{ language: "en", slug, step: "book", by: "ceo", companyName: "Taken over", visitorName: "Nobody" },
      ...{ visitorEmail: "nobody@example.com", startsAt: "2030-01-07T08:00:00.000Z" },
    }),
    by: NOBODY_AT_ALL,
  })),
  [`${TALK}#confirmTalkAction`]: [
    { form: ({ ids }) => ({ token: ids.heldTalk }), by: EVERYBODY, bySecret: true },
    { form: ({ ids }) => ({ token: ids.signIn }), by: NOBODY_AT_ALL },
  ],
  [`${TALK}#moveTalkAction`]: [
    {
      form: ({ ids }) => ({ token: ids.bookedTalk, startsAt: ids.freeTime }),
      by: EVERYBODY,
      bySecret: true,
    },
    { form: ({ ids }) => ({ token: ids.heldTalk, startsAt: ids.freeTime }), by: NOBODY_AT_ALL },
  ],
  [`${TALK}#cancelTalkAction`]: [
    { form: ({ ids }) => ({ token: ids.bookedTalk }), by: EVERYBODY, bySecret: true },
    { form: ({ ids }) => ({ token: ids.deadRespond }), by: NOBODY_AT_ALL },
  ],
  "(staff)/settings/review/actions#saveReviewPageAction": [
    // Firm B has no page yet, and so another version.
    { form: () => ({ version: "1", slug: "taken-over" }), by: OWNER },
    { form: () => ({ version: "0", slug: SHUT_PAGE }), by: NOBODY_AT_ALL },
  ],
  "account/review/actions#saveAvailabilityAction": [
    { form: () => AVAILABILITY, by: ["consultant"] },
    {
      form: () => ({ ...AVAILABILITY, version: "0" }),
      by: ["owner", "unassigned consultant", "owner of B"],
    },
  ],
};
