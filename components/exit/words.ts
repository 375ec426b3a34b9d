import type { PortalEnd } from "@/lib/rules/exit/portal-end";
import { formatDay, formatInstant } from "@/lib/units/days";

/** What the portal is to the client's people, for the consultants. */
export function portalSentence(portal: PortalEnd): string {
  if (portal.state === "open")
    return portal.endsOn
      ? `The portal is open. When the work ends on ${formatDay(portal.endsOn)} it becomes an archive to read.`
      : "The portal is open. It becomes an archive to read once every engagement has ended.";
  const ended = `The work ended on ${formatDay(portal.endsOn)}.`;
  return portal.state === "reading"
    ? `${ended} Its people read the portal until ${formatDay(portal.until)} and change nothing in it.`
    : `${ended} The portal has been closed since ${formatDay(portal.until)}.`;
}

export const ASKERS: Readonly<Record<string, string>> = { ceo: "the client’s CEO", owner: "an owner" };

/** Who answered a request for the data, and when. */
export function decidedBy(
  {
    state,
    decidedAt,
    decidedByName,
  }: { state: string; decidedAt: Date | null; decidedByName: string | null },
  timeZone: string,
): string {
  const verb = state === "granted" ? "granted it" : "declined";
  if (!decidedAt) return "";
  const when = formatInstant(decidedAt, timeZone);
  return decidedByName
    ? `${decidedByName} ${verb} on ${when}.`
    : `Granted on ${when}, as nobody answered in time.`;
}
