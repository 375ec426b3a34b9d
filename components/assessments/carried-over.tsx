import { Notice } from "@/components/ui/notice";
import type { CarriedChange, CarriedOver as Carried } from "@/lib/rules/rounds/carry-over";
import { formatDay, type IsoDay } from "@/lib/units/days";
import type { ConfidentialityMode } from "./confidentiality";

export type LastRound = Carried & { asOf: IsoDay; confidentiality: ConfidentialityMode };

/** Who is asked again, and what is otherwise than last time: to be answered by a tick, before anybody is asked. */
export function CarriedOver({ last: { asOf, changes } }: { last: LastRound }) {
  const title =
    changes.length === 0
      ? `The same people as in the round of ${formatDay(asOf)} are ticked.`
      : `As in the round of ${formatDay(asOf)}, but for these. Please look:`;
  return (
    <Notice tone={changes.length === 0 ? "info" : "caution"} title={title}>
      {changes.length > 0 && (
        <ul className="list-disc pl-5">
          {changes.map((change) => (
            <li key={`${change.kind} ${change.name}`}>{inWords(change)}</li>
          ))}
        </ul>
      )}
    </Notice>
  );
}

function inWords(change: CarriedChange): string {
  const seat = change.of ?? "CEO";
  const { name } = change;
  switch (change.kind) {
    case "gone":
      return `${seat}: ${name} has left. ${successors(change.instead, change.of)}`;
    case "moved": {
      const now = change.now === null ? "CEO" : `head of ${change.now}`;
      return `${seat}: ${name} is ${now} now, and is asked as that. ${successors(change.instead, change.of)}`;
    }
    case "waits":
      return `${seat}: ${name} is head of no department now, and can be asked once one is set in the contacts.`;
    case "new":
      return `${seat}: ${name} was not asked last time, and is not ticked.`;
  }
}

function successors(instead: readonly string[], of: string | null): string {
  const seat = of === null ? "CEO" : "head";
  if (instead.length === 0) return `Nobody else is ${seat} there yet.`;
  const names = new Intl.ListFormat("en", { type: "conjunction" }).format(instead);
  return `${names} ${instead.length === 1 ? "is" : "are"} ${seat} now and ticked instead: take the tick away if that is not right.`;
}
