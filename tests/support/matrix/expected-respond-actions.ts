import { type Attempts, EVERYBODY, NOBODY_AT_ALL } from "./attempt";
import { NOTE } from "./expected-beside-actions";
import type { Ids } from "./furnish";

const RESPOND = "respond/[token]/actions";

/** Of a questionnaire answered by personal link: whoever holds it answers, in that one questionnaire and no other. */
export const RESPOND_ACTIONS: Attempts = {
  [`${RESPOND}#openByLinkAction`]: [
    { form: ({ ids }) => head(ids), by: EVERYBODY, bySecret: true },
    ...others(() => ({})),
  ],
  [`${RESPOND}#giveByLinkAction`]: [
    { form: ({ ids }) => ({ ...head(ids), ...ANSWER }), by: EVERYBODY, bySecret: true },
    ...others(() => ANSWER),
  ],
  [`${RESPOND}#noteByLinkAction`]: [
    { form: ({ ids }) => ({ ...head(ids), ...NOTE }), by: EVERYBODY, bySecret: true },
    ...others(() => NOTE),
  ],
  [`${RESPOND}#chooseLanguageByLinkAction`]: [
    { form: ({ ids }) => ({ ...head(ids), language: "de" }), by: EVERYBODY, bySecret: true },
    ...others(() => ({ language: "de" })),
  ],
  [`${RESPOND}#reportByLinkAction`]: [
    { form: ({ ids }) => ({ ...head(ids), ...report(ids) }), by: EVERYBODY, bySecret: true },
    ...others(report),
  ],
  [`${RESPOND}#submitByLinkAction`]: [
    // Nothing is answered yet in the head's questionnaire; tests/db/rounds/link.test.ts shows for whom it works.
    { form: ({ ids }) => head(ids), by: NOBODY_AT_ALL },
    ...others(() => ({})),
  ],
};

function head({ respond, ofHead }: Ids) {
  return { token: respond, respondentId: ofHead };
}

/** Another's questionnaire with a live link; one's own with a link that was replaced, or with another kind of link. */
function others(fields: (ids: Ids) => Record<string, string>) {
  return [
    {
      form: ({ ids }: { ids: Ids }) => ({ token: ids.respond, respondentId: ids.ofCeo, ...fields(ids) }),
      by: NOBODY_AT_ALL,
    },
    {
      form: ({ ids }: { ids: Ids }) => ({ token: ids.deadRespond, respondentId: ids.ofHead, ...fields(ids) }),
      by: NOBODY_AT_ALL,
    },
    {
      form: ({ ids }: { ids: Ids }) => ({ token: ids.signIn, respondentId: ids.ofHead, ...fields(ids) }),
      by: NOBODY_AT_ALL,
    },
  ];
}

const ANSWER = { "answers[0].itemId": "E2", "answers[0].rating": "5", "answers[0].version": "0" };

function report({ departmentId, otherDepartmentId }: Ids): Record<string, string> {
  return {
    "handoffs[0].fromDepartmentId": departmentId,
    "handoffs[0].toDepartmentId": otherDepartmentId,
    "handoffs[0].outcome": "works",
    "handoffs[0].what": "Taken over",
    "handoffs[0].version": "0",
  };
}
