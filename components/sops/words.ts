import type { BadgeTone } from "@/components/ui/badge";
import {
  DELIVERABLE_STATES,
  DELIVERABLE_STATES_IN,
  type DeliverableState,
} from "@/lib/rules/engagement/words";
import type { Adoption } from "@/lib/rules/sops/adoption";
import type { SopVersionState } from "@/lib/rules/sops/words";
import { type IsoDay, formatDay } from "@/lib/units/days";
import { inBoth, type Locale, type Spoken } from "@/lib/rules/questionnaire/locales";

const WORDS = inBoth({
  en: {
    nobodyNamed: "Nobody named",
    version: (number: string | number) => `Version ${number}`,
    inUse: (since: string | number, asked: string | number) => `In use${since}.${asked}`,
    youHaveSignedIt: " You have signed it off.",
    itWaitsForYour: " It waits for your sign-off.",
    since: (day: string | number) => ` since ${day}`,
    nobodyIsNamedYet: "nobody is named yet who must follow it",
    ofWord: (percent: string | number, signed: string | number, required: string | number) =>
      `${percent} % (${signed} of ${required})`,
    ofHaveSignedIt: (signed: string | number, required: string | number, percent: string | number) =>
      `${signed} of ${required} have signed it off (${percent} %)`,
    versionWaitsForSomebody: (number: string | number) =>
      `Version ${number} waits for somebody who did not write it to read and approve it.`,
  },
  de: {
    nobodyNamed: "Niemand genannt",
    version: (number) => `Fassung ${number}`,
    inUse: (since, asked) => `In Gebrauch${since}.${asked}`,
    youHaveSignedIt: " Sie haben ihn bestätigt.",
    itWaitsForYour: " Er wartet auf Ihre Bestätigung.",
    since: (day) => ` seit ${day}`,
    nobodyIsNamedYet: "für wen er gilt, ist noch nicht gesagt",
    ofWord: (percent, signed, required) => `${percent} % (${signed} von ${required})`,
    ofHaveSignedIt: (signed, required, percent) => `${signed} von ${required} haben bestätigt (${percent} %)`,
    versionWaitsForSomebody: (number) =>
      `Fassung ${number} wartet darauf, dass jemand sie liest und genehmigt, der sie nicht geschrieben hat.`,
  },
});

export const STATE_TONES: Partial<Record<DeliverableState | SopVersionState, BadgeTone>> = {
  in_use: "accent",
  in_review: "caution",
};

/** "Due" is a state of the list only: in use, and its review day has come. */
export const STATE_FILTER = { ...DELIVERABLE_STATES, due: "Due for review" } as const;

export const STATE_FILTER_IN: Readonly<Record<Locale, Spoken<typeof STATE_FILTER>>> = {
  en: STATE_FILTER,
  de: { ...DELIVERABLE_STATES_IN.de, due: "Durchsicht fällig" } as const,
};

/** "67 % (2 of 3)" */
export function adoptionWords({ signed, required, percent }: Adoption, locale: Locale = "en"): string {
  const words = WORDS[locale];
  return percent === null ? words.nobodyNamed : words.ofWord(percent, signed, required);
}

type Listed = { state: DeliverableState; isDue: boolean; adoption: Adoption };

/** "3 of 8 SOPs are in use; 2 wait for sign-offs, 1 is due for review." `null` where there is none. */
export function sopsSentence(all: readonly Listed[]): string | null {
  const counted = all.filter(({ state }) => state !== "withdrawn");
  if (counted.length === 0) return null;
  const inUse = counted.filter(({ state }) => state === "in_use");
  const waiting = inUse.filter(({ adoption }) => adoption.percent !== null && adoption.percent < 100).length;
  const due = inUse.filter(({ isDue }) => isDue).length;
  const rest = [
    waiting > 0 && `${waiting} ${waiting === 1 ? "waits" : "wait"} for sign-offs`,
    due > 0 && `${due} ${due === 1 ? "is" : "are"} due for review`,
  ].filter(Boolean);
  const standing = `${inUse.length} of ${counted.length} ${counted.length === 1 ? "SOP is" : "SOPs are"} in use`;
  return rest.length === 0 ? `${standing}.` : `${standing}; ${rest.join(", ")}.`;
}

type Shown = {
  shown: { number: number; state: SopVersionState; inUseSince: IsoDay | null };
  adoption: Adoption;
  isDue: boolean;
};

/** What one reads first on an SOP's page. */
export function sopSentence({ shown, adoption, isDue }: Shown, locale: Locale = "en"): string {
  const words = WORDS[locale];
  const which = words.version(shown.number);
  switch (shown.state) {
    case "draft":
      return `${which} is being written. Nobody at the client sees it before it is in review.`;
    case "in_review":
      return `${which} waits for a second person to read and approve it.`;
    case "approved":
      return `${which} is approved and can be put into use.`;
    case "replaced":
      return `${which} was in use until a newer one took its place.`;
    case "withdrawn":
      return `${which} was withdrawn.`;
    case "in_use": {
      const since = shown.inUseSince ? ` since ${formatDay(shown.inUseSince, locale)}` : "";
      const adopted =
        adoption.percent === null
          ? words.nobodyIsNamedYet
          : words.ofHaveSignedIt(adoption.signed, adoption.required, adoption.percent);
      return `${which} is in use${since}; ${adopted}${isDue ? "; it is due for review" : ""}.`;
    }
  }
}

type ShownInPortal = Shown & { own: { signedDay: IsoDay | null } | null };

/** The same to a portal user, with what it asks of them. */
export function portalSopSentence({ shown, own }: ShownInPortal, locale: Locale = "en"): string {
  const words = WORDS[locale];
  if (shown.state === "in_review") return words.versionWaitsForSomebody(shown.number);
  const since = shown.inUseSince ? words.since(formatDay(shown.inUseSince, locale)) : "";
  const asked = own ? (own.signedDay ? words.youHaveSignedIt : words.itWaitsForYour) : "";
  return words.inUse(since, asked);
}
