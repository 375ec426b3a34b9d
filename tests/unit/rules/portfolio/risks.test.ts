import { expect, test } from "vitest";
import type { EngagementFacts } from "@/lib/rules/portfolio/engagement-week";
import type { ClientFacts } from "@/lib/rules/portfolio/facts";
import { RISKS, type RiskId, risksOf } from "@/lib/rules/portfolio/risks";
import { ROUND, TODAY, client, engagement } from "./client";

const withEngagement = (changed: Partial<EngagementFacts>) => client({ engagements: [engagement(changed)] });
const cycle = (usedMinutes: number, mark: "near" | "over" | null, weekdaysLeft = 2) =>
  withEngagement({ cycle: { length: "monthly", allowanceMinutes: 720, usedMinutes, mark, weekdaysLeft } });
const judged = (usedMinutes: number) => withEngagement({ judged: { promisedMinutes: 2880, usedMinutes } });
const round = (changed: Partial<NonNullable<ClientFacts["openRound"]>>) =>
  client({ openRound: { ...ROUND, ...changed } });
const late = { id: "d1", engagementId: "e1", title: "Quoting", dueDay: "2026-03-01" };

/** Each risk: a client that has it, what is said and where it leads; and the nearest one that has not. */
const CASES: Record<RiskId, [at: ClientFacts, sentence: string, path: string, not: ClientFacts]> = {
  budget_over: [
    cycle(750, "over"),
    "The month’s budget is 0:30 over: 12:30 of 12:00.",
    "/engagements/e1",
    cycle(720, null),
  ],
  budget_near: [
    cycle(580, "near"),
    "Over 80 % of the month’s budget is used with 2 working days to go: 9:40 of 12:00.",
    "/engagements/e1",
    cycle(580, "near", 0),
  ],
  weeks_late: [
    withEngagement({ lateWeeks: ["2026-02-16", "2026-02-23"] }),
    "2 weeks are not handed in, since 16 Feb 2026.",
    "/engagements/e1/weeks/2026-02-16",
    withEngagement({ weeksWithClient: ["2026-02-16"] }),
  ],
  over_served: [
    judged(3169),
    "Over-served in the last four weeks: 52:49 of 48:00.",
    "/engagements/e1",
    judged(3168),
  ],
  under_served: [
    judged(1919),
    "Under-served in the last four weeks: 31:59 of 48:00.",
    "/engagements/e1",
    judged(1920),
  ],
  weeks_not_agreed: [
    withEngagement({ weeksLongWithClient: ["2026-02-09"] }),
    "One week waits for the client’s word, since 9 Feb 2026.",
    "/engagements/e1/weeks/2026-02-09",
    withEngagement({ weeksWithClient: ["2026-02-23"] }),
  ],
  deliverables_late: [
    client({ lateDeliverables: [late, { ...late, id: "d2" }] }),
    "“Quoting” was due on 1 Mar 2026, and 1 more is late.",
    "/engagements/e1/deliverables/d1",
    client(),
  ],
  note_undelivered: [
    withEngagement({ notes: { lastWeek: "sent", undelivered: 1 } }),
    "A weekly note could not be delivered.",
    "/engagements/e1/notes",
    client(),
  ],
  note_unsent: [
    withEngagement({ notes: { lastWeek: "draft", undelivered: 0 } }),
    "Last week’s note is still a draft.",
    "/engagements/e1/notes",
    withEngagement({ notes: { lastWeek: null, undelivered: 0 } }),
  ],
  cadence_missed: [
    client({ cadences: [{ id: "k1", title: "Huddle", missed: 2, due: 8 }] }),
    "Huddle: missed 2 of 8 times in 8 weeks.",
    "/cadences/k1",
    client(),
  ],
  sop_review_overdue: [
    client({ sopsOverdue: { count: 1, firstDay: "2026-02-01" } }),
    "One SOP is past the review day, since 1 Feb 2026.",
    "/sops",
    client(),
  ],
  notice_near: [
    withEngagement({ noticeOn: "2026-03-25" }),
    "Notice can be given until 25 Mar 2026.",
    "/engagements/e1",
    withEngagement({ noticeOn: "2026-03-26" }),
  ],
  round_unscored: [
    round({ problem: "nobody_answered" }),
    "The round could not close: nobody answered.",
    "/rounds/r1",
    round({}),
  ],
  nobody_answers: [
    round({ sinceDay: "2026-02-25", closesOn: "2026-03-20" }),
    "Nobody has answered since 25 Feb 2026; the round closes on 20 Mar 2026.",
    "/rounds/r1",
    round({ sinceDay: "2026-02-26", closesOn: "2026-03-20" }),
  ],
  no_diagnosis: [
    client({ stageDay: "2025-09-04" }),
    "The last diagnosis is of 4 Sept 2025.",
    "/rounds",
    client({ stageDay: "2025-09-05" }),
  ],
  no_portal_login: [
    client({ hasCeoLogin: false }),
    "The CEO has no portal login: nobody can agree to a week.",
    "/contacts",
    client({ hasCeoLogin: false, isServed: false }),
  ],
};

test.each(RISKS.map(({ id }) => id))(
  "%s is found with its reason and its link, and not one step before",
  (id) => {
    const [at, sentence, path, not] = CASES[id];
    expect(risksOf(at, TODAY).filter((risk) => risk.id === id)).toMatchObject([{ sentence, path }]);
    expect(risksOf(not, TODAY).map((risk) => risk.id)).not.toContain(id);
  },
);

test("with a client in order there is nothing to look at", () => {
  expect(risksOf(client(), TODAY)).toEqual([]);
});

test("an engagement that has ended is not under-served, and no diagnosis is missed without one", () => {
  const ended = engagement({ runs: false, cycle: null, judged: { promisedMinutes: 720, usedMinutes: 0 } });
  expect(risksOf(client({ engagements: [ended], isServed: false, stageDay: null }), TODAY)).toEqual([]);
});

test("what is not kept stands before what may not be", () => {
  const found = risksOf(
    client({
      hasCeoLogin: false,
      lateDeliverables: [late],
      engagements: [engagement({ lateWeeks: ["2026-02-23"] })],
    }),
    TODAY,
  );
  expect(found.map(({ severity }) => severity)).toEqual(["danger", "danger", "caution"]);
});
