import type { NoticeAbout, NoticeKind } from "@/prisma/generated/enums";

/** Which a portal user ever gets: a choice about the others would be one about nothing. */
export const PORTAL_KINDS: readonly NoticeKind[] = ["comment", "shared", "to_agree", "decision", "request"];
export const STAFF_KINDS: readonly NoticeKind[] = [
  "comment",
  "mention",
  "reminder",
  "signed_off",
  "decision",
  "request",
  "people",
];

/** What each kind is called where one chooses. */
export const KIND_WORDS: Record<NoticeKind, string> = {
  comment: "A comment where I read along",
  shared: "Something was shared with me",
  to_agree: "Hours, a statement or a deliverable to agree",
  signed_off: "Something was agreed or signed off",
  decision: "A decision that reached the CEO was logged",
  request: "Somebody asks, answers or sends something back",
  people: "Who signs in at a client changed",
  mention: "A colleague names me in a client’s timeline",
  reminder: "A task of mine that I wanted to be reminded of",
};

const THING: Record<NoticeAbout, string> = {
  diagnosis: "a diagnosis",
  report: "a report",
  sop: "an SOP",
  client_note: "a weekly note",
  chart: "the accountability chart",
  week: "a week of hours",
  statement: "a statement of hours",
  escalation: "a decision that reached the CEO",
  person: "who signs in to the portal",
  deliverable: "a deliverable",
  data: "the data of the company, as a file",
  talk: "a first talk",
  deletion: "the deletion of everything about the company",
  timeline: "the timeline",
  task: "a task",
};

/** What a CEO asks the firm's owners for, and their answer: no thing that is shared or sent back. */
const ASKED_FOR = {
  data: {
    request: (who: string) => `${who} asks for the data of the company, as a file`,
    shared: (who: string) => `${who} answered the request for the data of the company`,
  },
  deletion: {
    request: (who: string) => `${who} asks to delete everything about the company`,
    shared: (who: string) => `${who} answered the request to delete everything about the company`,
  },
};

const HAPPENED: Record<NoticeKind, (who: string, what: string) => string> = {
  comment: (who, what) => `${who} commented on ${what}`,
  shared: (who, what) => `${who} shared ${what} with you`,
  to_agree: (who, what) => `${who} asks you to agree ${what}`,
  signed_off: (who, what) => `${who} signed off ${what}`,
  decision: (who, what) => `${who} logged ${what}`,
  request: (who, what) => `${who} came back to you about ${what}`,
  people: (who, what) => `${who} changed ${what}`,
  mention: (who, what) => `${who} named you in ${what}`,
  reminder: (_who, what) => `There is ${what} you wanted to be reminded of`,
};

/** That it happened, in a sentence; what it says stands only where it leads. */
export function noticeSentence(notice: { kind: NoticeKind; about: NoticeAbout; actorName: string }): string {
  const { kind, about, actorName } = notice;
  if (about === "talk") return `${actorName} booked, moved or cancelled a first talk with you`;
  if ((about === "data" || about === "deletion") && (kind === "request" || kind === "shared"))
    return ASKED_FOR[about][kind](actorName);
  return HAPPENED[kind](actorName, THING[about]);
}
