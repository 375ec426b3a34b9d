import type { PortalEnd } from "@/lib/rules/exit/portal-end";
import { formatDay, formatInstant } from "@/lib/units/days";
import { inBoth, type Locale } from "@/lib/rules/questionnaire/locales";

const WORDS = inBoth({
  en: {
    declined: "declined",
    grantedIt: "granted it",
    on: (decidedByName: string | number, verb: string | number, when: string | number) =>
      `${decidedByName} ${verb} on ${when}.`,
    grantedOnAsNobody: (when: string | number) => `Granted on ${when}, as nobody answered in time.`,
  },
  de: {
    declined: "hat abgelehnt",
    grantedIt: "hat es gewährt",
    on: (decidedByName, verb, when) => `${decidedByName} ${verb} am ${when}.`,
    grantedOnAsNobody: (when) => `Gewährt am ${when}, da niemand rechtzeitig geantwortet hat.`,
  },
});

/** What the portal is to the client's people, for the consultants. */
export function portalSentence(portal: PortalEnd, locale: Locale = "en"): string {
  if (portal.state === "open")
    return portal.endsOn
      ? `The portal is open. When the work ends on ${formatDay(portal.endsOn, locale)} it becomes an archive to read.`
      : "The portal is open. It becomes an archive to read once every engagement has ended.";
  const ended = `The work ended on ${formatDay(portal.endsOn, locale)}.`;
  return portal.state === "reading"
    ? `${ended} Its people read the portal until ${formatDay(portal.until, locale)} and change nothing in it.`
    : `${ended} The portal has been closed since ${formatDay(portal.until, locale)}.`;
}

export const ASKERS: Readonly<Record<string, string>> = { ceo: "the client’s CEO", owner: "an owner" };

export const ASKERS_IN: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  en: ASKERS,
  de: { ceo: "die Geschäftsführung des Kunden", owner: "ein Inhaber" },
};

/** Who answered a request for the data, and when. */
export function decidedBy(
  {
    state,
    decidedAt,
    decidedByName,
  }: { state: string; decidedAt: Date | null; decidedByName: string | null },
  timeZone: string,
  locale: Locale = "en",
): string {
  const words = WORDS[locale];
  const verb = state === "granted" ? words.grantedIt : words.declined;
  if (!decidedAt) return "";
  const when = formatInstant(decidedAt, timeZone, locale);
  return decidedByName ? words.on(decidedByName, verb, when) : words.grantedOnAsNobody(when);
}
