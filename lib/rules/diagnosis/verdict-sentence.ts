import type { Diagnosis } from "./diagnosis";
import { roleInSentence } from "./words";

type Judged = Pick<Diagnosis, "stage" | "scope" | "role" | "conclusive" | "bindingDepartment">;

/** The verdict in one breath, for somebody who has never seen the program: what is wrong, and what it calls for. */
export function verdictSentence(diagnosis: Judged, companyName: string): string {
  if (!diagnosis.conclusive) {
    return `Too little has been answered to say what ${companyName} needs; more people should answer before anything is decided.`;
  }
  return `${problemOf(diagnosis, companyName)} ${adviceOf(diagnosis)}`;
}

function problemOf({ stage, scope, bindingDepartment }: Judged, companyName: string): string {
  switch (scope) {
    case "structural":
      return stage === "breakdown"
        ? `The departments of ${companyName} no longer add up to one company: the trouble lies between them, and mending any one of them would not end it.`
        : `The departments of ${companyName} begin to rub where they meet: what holds the company back lies between them, and mending any one of them would not end it.`;
    case "functional":
      return `The work at ${companyName} runs, but ${bindingDepartment ?? "one of its functions"} has nobody who builds how it is done.`;
    case "execution":
      return `${companyName} knows what has to be done, and does not yet do it the same way every day.`;
    case "none":
      return stage === "integrated"
        ? `${companyName} holds together: daily work, its functions and what lies between them are sound, and the way it is run is written down and used.`
        : `Nothing at ${companyName} is weak enough to call for another operations role, though not everything that keeps it running is built yet.`;
  }
}

function adviceOf({ scope, role }: Judged): string {
  if (role !== "none") return `It calls for ${roleInSentence(role)}.`;
  return scope === "none"
    ? "No new operations role is needed."
    : "Somebody already holds the role this calls for, so change what the role may decide before hiring anyone else.";
}
