import type { Agenda } from "./commitments";
import type { Risk } from "./risks";

export interface Watched {
  readonly name: string;
  readonly risks: readonly Risk[];
}

/** Whoever needs somebody first stands first: by what is not kept, then by what may not be, then by name. */
export function byAttention<Client extends Watched>(clients: readonly Client[]): Client[] {
  const count = ({ risks }: Watched, severity: Risk["severity"]) =>
    risks.filter((risk) => risk.severity === severity).length;
  return [...clients].sort(
    (one, other) =>
      count(other, "danger") - count(one, "danger") ||
      count(other, "caution") - count(one, "caution") ||
      one.name.localeCompare(other.name, "en"),
  );
}

/** The page's answer: how many clients need somebody, which one first and why, and what is due today. */
export function attentionSentence(clients: readonly Watched[], agenda: Agenda): string {
  const [first] = byAttention(clients);
  if (!first) return "No client is yours to see yet.";
  const need = clients.filter(({ risks }) => risks.length > 0).length;
  const due = dueWords(agenda);
  if (need === 0) {
    const all = clients.length === 1 ? "Your one client is" : `All ${clients.length} clients are`;
    return `${all} in order. ${due}`;
  }
  const of =
    clients.length === 1
      ? "Your one client needs"
      : `${need} of ${clients.length} clients ${need === 1 ? "needs" : "need"}`;
  return `${of} a look, first ${first.name}. ${due}`;
}

function dueWords({ late, today }: Agenda): string {
  const parts = [
    ...(today.length > 0
      ? [`${today.length} ${today.length === 1 ? "thing is" : "things are"} due today`]
      : []),
    ...(late.length > 0 ? [`${late.length} late`] : []),
  ];
  return parts.length === 0 ? "Nothing is due today." : `${parts.join(", ")}.`;
}
