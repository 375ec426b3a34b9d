import { formatDay, type IsoDay } from "@/lib/units/days";
import { WORDS } from "./deliverable-history.words";
import type { Locale } from "@/lib/rules/questionnaire/locales";

/** One row of the trail about a deliverable: what was done, and what it changed. */
export interface Trace {
  readonly action: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** An SOP's text moves under its own name. */
const DONE: Readonly<Record<string, string>> = {
  "deliverable.planned": "Planned",
  "deliverable.draft-started": "Draft started",
  "deliverable.submitted-for-review": "Submitted for review",
  "deliverable.approved": "Approved",
  "deliverable.put-into-use": "Put into use",
  "deliverable.withdrawn": "Withdrawn",
  "deliverable.described": "What it is was written anew",
  "deliverable.signed-off": "Signed off",
  "sop.submitted-for-review": "Its text was submitted for review",
  "sop.sent-back": "Its text was sent back",
  "sop.approved": "Its text was approved",
  "sop.put-into-use": "Its text was put into use",
  "sop.withdrawn": "Its text was withdrawn",
};

const DONE_IN: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  en: DONE,
  de: {
    "deliverable.planned": "Geplant",
    "deliverable.draft-started": "Entwurf begonnen",
    "deliverable.submitted-for-review": "Zur Durchsicht gegeben",
    "deliverable.approved": "Genehmigt",
    "deliverable.put-into-use": "In Gebrauch genommen",
    "deliverable.withdrawn": "Zurückgezogen",
    "deliverable.described": "Neu beschrieben, worum es geht",
    "deliverable.signed-off": "Bestätigt",
    "sop.submitted-for-review": "Der Text wurde zur Durchsicht gegeben",
    "sop.sent-back": "Der Text wurde zurückgegeben",
    "sop.approved": "Der Text wurde genehmigt",
    "sop.put-into-use": "Der Text wurde in Gebrauch genommen",
    "sop.withdrawn": "Der Text wurde zurückgezogen",
  },
};
const CHANGED = ["deliverable.edited", "deliverable.placed"];
/** Who reads its page, and since when, is the firm's own affair. */
const SHARED: Readonly<Record<string, string>> = {
  "deliverable.shared": "Its page was shared",
  "deliverable.unshared": "Its page was taken back",
};

const SHARED_IN: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  en: SHARED,
  de: {
    "deliverable.shared": "Die Seite wurde freigegeben",
    "deliverable.unshared": "Die Seite wurde zurückgezogen",
  },
};

/** What of the trail belongs to its history, for the client's people or also for the firm. */
export const HISTORY_ACTIONS: readonly string[] = [...Object.keys(DONE), ...CHANGED];
export const STAFF_HISTORY_ACTIONS: readonly string[] = [...HISTORY_ACTIONS, ...Object.keys(SHARED)];

/** What happened, in words; `null`: nothing that a reader of the page would notice. */
export function changeWords({ action, before, after }: Trace, locale: Locale = "en"): string | null {
  const said = WORDS[locale];
  const [was, is] = [fields(before), fields(after)];
  if (action === "deliverable.draft-started" && was.state === "in_review") return said.backToDraft;
  if (!CHANGED.includes(action)) return DONE_IN[locale][action] ?? SHARED_IN[locale][action] ?? null;
  const parts = [
    ...(differ(was, is, "title") ? [said.renamedFrom(String(was.title))] : []),
    ...(differ(was, is, "kind") ? [said.madeAnotherKindOf] : []),
    ...(differ(was, is, "ownerContactId")
      ? [is.ownerContactId ? said.givenToAnotherOwner : said.leftWithoutAnOwner]
      : []),
    ...(differ(was, is, "dueDay") ? [dueWords(dayOf(was.dueDay), dayOf(is.dueDay), locale)] : []),
  ];
  if (parts.length === 0) return null;
  const words = parts.join(", ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function dueWords(was: IsoDay | null, is: IsoDay | null, locale: Locale = "en"): string {
  const words = WORDS[locale];
  if (is === null) return words.dueOnNoDay;
  return was === null
    ? words.dueOn(formatDay(is, locale))
    : words.dueDayMovedFrom(formatDay(was, locale), formatDay(is, locale));
}

type Fields = Readonly<Record<string, unknown>>;

function fields(value: unknown): Fields {
  return typeof value === "object" && value !== null ? (value as Fields) : {};
}

/** What one side does not name was not touched. */
function differ(was: Fields, is: Fields, key: string): boolean {
  return key in was && key in is && was[key] !== is[key];
}

function dayOf(value: unknown): IsoDay | null {
  return typeof value === "string" ? (value as IsoDay) : null;
}
