import type { Locale } from "@/lib/rules/questionnaire/locales";
/** The field's own words, in the order in which they are listed, drawn and compared. */
export const STAGES = ["execution", "functional", "strain", "breakdown", "integrated"] as const;
export type Stage = (typeof STAGES)[number];

export const SCOPES = ["execution", "functional", "structural", "none"] as const;
export type Scope = (typeof SCOPES)[number];

export const ROLES = [
  "coo",
  "fractional_coo",
  "director_of_operations",
  "fractional_director_of_operations",
  "vp_of_operations",
  "operations_manager",
  "none",
] as const;
export type Role = (typeof ROLES)[number];

/** Who answers. A dimension's score is the mean over these groups, so that five heads do not drown one CEO. */
export const GROUPS = ["ceo", "head", "consultant"] as const;
export type Group = (typeof GROUPS)[number];

export const SEVERITIES = ["info", "warning", "critical"] as const;
export type Severity = (typeof SEVERITIES)[number];

export const CONFIDENCE_LEVELS = ["low", "medium", "high"] as const;
export type ConfidenceLevel = (typeof CONFIDENCE_LEVELS)[number];

export const ROLE_TITLES: Record<Role, string> = {
  coo: "full-time chief operating officer",
  fractional_coo: "fractional chief operating officer",
  director_of_operations: "director of operations",
  fractional_director_of_operations: "fractional director of operations",
  vp_of_operations: "vice president of operations",
  operations_manager: "operations manager",
  none: "no new operations role",
};

export const ROLE_TITLES_IN: Readonly<Record<Locale, Record<Role, string>>> = {
  en: ROLE_TITLES,
  de: {
    coo: "COO in Vollzeit",
    fractional_coo: "Fractional COO",
    director_of_operations: "Leitung Operations",
    fractional_director_of_operations: "Leitung Operations auf Zeit",
    vp_of_operations: "bereichsübergreifende Leitung (VP of Operations)",
    operations_manager: "Betriebsleitung (Operations Manager)",
    none: "keine neue Rolle",
  },
};

/** What somebody in that seat does all week, for a reader who has never had one. */
export const ROLE_IN_PRACTICE: Record<Role, string> = {
  coo: "In practice: somebody with a say over every function who settles what falls between departments, and hands the CEO's daily decisions to those who should take them.",
  fractional_coo:
    "In practice: the same authority over every function, for 10 to 20 hours a week and a limited time, spent on procedures, reporting and clear ownership that a full-time successor can take over.",
  director_of_operations:
    "In practice: somebody who goes deep into one function, owns its results, and redesigns how its work is done.",
  fractional_director_of_operations:
    "In practice: somebody who builds up one function for some hours a week, until it can be handed to an owner inside.",
  vp_of_operations:
    "In practice: somebody who answers for several functions, each with an owner, and for the results they report.",
  operations_manager:
    "In practice: somebody who sees to it every day that known work is done the same way and on time.",
  none: "",
};

export const ROLE_IN_PRACTICE_IN: Readonly<Record<Locale, Record<Role, string>>> = {
  en: ROLE_IN_PRACTICE,
  de: {
    coo: "In der Praxis: jemand, der in allen Bereichen mitzureden hat, klärt, was zwischen den Abteilungen liegen bleibt, und die täglichen Entscheidungen der Geschäftsführung denen übergibt, die sie treffen sollten.",
    fractional_coo:
      "In der Praxis: dieselbe Befugnis über alle Bereiche, für 10 bis 20 Stunden in der Woche und auf Zeit, verwendet für Abläufe, Berichte und klare Zuständigkeiten, die eine Nachfolge in Vollzeit übernehmen kann.",
    director_of_operations:
      "In der Praxis: jemand, der in einen Bereich tief einsteigt, für dessen Ergebnisse steht und neu gestaltet, wie dort gearbeitet wird.",
    fractional_director_of_operations:
      "In der Praxis: jemand, der einen Bereich einige Stunden in der Woche aufbaut, bis er intern übergeben werden kann.",
    vp_of_operations:
      "In der Praxis: jemand, der für mehrere Bereiche mit je eigener Leitung verantwortlich ist und für die Ergebnisse, die sie berichten.",
    operations_manager:
      "In der Praxis: jemand, der jeden Tag dafür sorgt, dass bekannte Arbeit gleich und pünktlich getan wird.",
    none: "",
  },
};

/** "an operations manager", to follow "calls for". */
export function roleInSentence(role: Role, locale: Locale = "en"): string {
  if (locale === "de") return ROLES_DE[role];
  if (role === "none") return ROLE_TITLES_IN[locale].none;
  return `${/^[aeiou]/.test(ROLE_TITLES_IN[locale][role]) ? "an" : "a"} ${ROLE_TITLES_IN[locale][role]}`;
}

/** To follow „gebraucht wird“ as well as „bräuchte“: worded so that both cases sound the same. */
const ROLES_DE: Record<Role, string> = {
  coo: "eine Leitung des operativen Geschäfts in Vollzeit (COO)",
  fractional_coo: "eine Leitung des operativen Geschäfts auf Zeit (Fractional COO)",
  director_of_operations: "eine Leitung Operations, die einen Bereich aufbaut",
  fractional_director_of_operations: "eine Leitung Operations auf Zeit, die einen Bereich aufbaut",
  vp_of_operations: "eine Leitung über mehrere Bereiche (VP of Operations)",
  operations_manager: "eine Betriebsleitung für das Tagesgeschäft (Operations Manager)",
  none: "keine neue Rolle",
};

export const STAGE_TITLES: Record<Stage, string> = {
  execution: "Execution",
  functional: "Functional ownership",
  strain: "Early strain",
  breakdown: "Structural breakdown",
  integrated: "Integrated",
};

export const STAGE_TITLES_IN: Readonly<Record<Locale, Record<Stage, string>>> = {
  en: STAGE_TITLES,
  de: {
    execution: "Ausführung",
    functional: "Verantwortung in Bereichen",
    strain: "Erste Reibung",
    breakdown: "Bruch zwischen Abteilungen",
    integrated: "Zusammengewachsen",
  },
};

export const STAGE_MEANINGS: Record<Stage, string> = {
  execution: "Known work does not yet come out the same way every time.",
  functional: "The work runs, but a function has nobody who builds it.",
  strain: "There are now several departments, and they begin to pull apart.",
  breakdown: "Departments may do well alone; between them the work fails.",
  integrated: "The layers hold, and the infrastructure is in use.",
};

export const STAGE_MEANINGS_IN: Readonly<Record<Locale, Record<Stage, string>>> = {
  en: STAGE_MEANINGS,
  de: {
    execution: "Bekannte Arbeit gelingt noch nicht jedes Mal gleich.",
    functional: "Die Arbeit läuft, aber ein Bereich hat niemanden, der ihn aufbaut.",
    strain: "Es gibt jetzt mehrere Abteilungen, und sie beginnen auseinanderzuziehen.",
    breakdown: "Einzeln mögen Abteilungen gut arbeiten; zwischen ihnen misslingt die Arbeit.",
    integrated: "Die Ebenen tragen, und die Infrastruktur ist in Gebrauch.",
  },
};

export const GROUP_TITLES: Record<Group, string> = { ceo: "CEO", head: "Heads", consultant: "Consultant" };

export const GROUP_TITLES_IN: Readonly<Record<Locale, Record<Group, string>>> = {
  en: GROUP_TITLES,
  de: { ceo: "CEO", head: "Leitungen", consultant: "Beratung" },
};
