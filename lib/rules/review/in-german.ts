import type { Role } from "../diagnosis/words";
import type { FirstImpression } from "./first-impression";

const ROLES: Record<Exclude<Role, "none">, string> = {
  coo: "eine Leitung des operativen Geschäfts (COO) in Vollzeit",
  fractional_coo: "eine Leitung des operativen Geschäfts (COO) auf Zeit",
  director_of_operations: "eine Leitung Operations, die einen Bereich aufbaut",
  fractional_director_of_operations: "eine Leitung Operations auf Zeit, die einen Bereich aufbaut",
  vp_of_operations: "eine Leitung über mehrere Bereiche (VP of Operations)",
  operations_manager: "eine Betriebsleitung für das Tagesgeschäft (Operations Manager)",
};

const SYMPTOMS: Readonly<Record<string, string>> = {
  handoffs_break: "Zwischen den Abteilungen bleibt Arbeit liegen",
  priorities_conflict: "Die Abteilungen ziehen in verschiedene Richtungen",
  ceo_decides: "Die Geschäftsführung entscheidet, was andere entscheiden sollten",
  growth_drags: "Mit dem Wachstum wird die Arbeit schwerer",
  decisions_wait: "Entscheidungen warten auf jemanden, der sie treffen darf",
};

/** The same finding in German; which symptoms there are the rules have said, in English. */
export function inGerman(found: FirstImpression, companyName: string, department: string | null) {
  return { sentence: sentenceOf(found, companyName, department), symptoms: symptomsOf(found) };
}

function symptomsOf({ symptoms }: FirstImpression): string[] {
  return symptoms.map(({ id, title }) => SYMPTOMS[id] ?? title);
}

function sentenceOf(found: FirstImpression, companyName: string, department: string | null): string {
  if (!found.conclusive)
    return `Um zu sagen, was ${companyName} braucht, ist zu wenig beantwortet; bevor etwas entschieden wird, sollten mehr Menschen antworten.`;
  const doubt = `Auf ${found.coveragePct} % der Antworten gestützt, also zu dünn für eine Entscheidung`;
  return `${doubt}: ${problemOf(found, companyName, department)} ${adviceOf(found)}`;
}

function problemOf(
  { stage, scope }: FirstImpression,
  companyName: string,
  department: string | null,
): string {
  switch (scope) {
    case "structural":
      return stage === "breakdown"
        ? `Die Abteilungen von ${companyName} ergeben zusammen kein Ganzes mehr. Das Problem liegt zwischen ihnen; keine für sich zu verbessern würde es lösen.`
        : `Die Abteilungen von ${companyName} beginnen sich dort zu reiben, wo sie aufeinandertreffen. Was das Unternehmen bremst, liegt zwischen ihnen.`;
    case "functional":
      return `Die Arbeit bei ${companyName} läuft, aber ${department ?? "ein Bereich"} hat niemanden, der aufbaut, wie sie getan wird.`;
    case "execution":
      return `${companyName} weiß, was zu tun ist, und tut es noch nicht jeden Tag gleich.`;
    case "none":
      return stage === "integrated"
        ? `${companyName} hält zusammen: Tagesgeschäft, Bereiche und das, was zwischen ihnen liegt, sind gesund.`
        : `Nichts bei ${companyName} ist so schwach, dass es eine weitere Rolle im operativen Geschäft verlangt, auch wenn noch nicht alles steht, was es am Laufen hält.`;
  }
}

function adviceOf({ scope, role }: FirstImpression): string {
  if (role !== "none") return `Das spräche für ${ROLES[role]}.`;
  return scope === "none"
    ? "Eine neue Rolle wäre nicht nötig."
    : "Die Rolle, für die das spräche, ist schon besetzt; fragen Sie mehr Menschen, bevor Sie ändern, was sie entscheiden darf.";
}
