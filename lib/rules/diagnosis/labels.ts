import type { FactName, QuantityName } from "./condition";
import type { ItemId } from "../questionnaire/dimensions";
import { inBoth, type Locale } from "@/lib/rules/questionnaire/locales";

const WORDS = inBoth({
  en: {
    statement: (name: string | number) => `Statement ${name}`,
  },
  de: {
    statement: (name) => `Aussage ${name}`,
  },
});

/** How an input is called where a person reads it. */
export const LABELS: Record<QuantityName | FactName, string> = {
  execution: "Daily execution",
  ownership: "Process ownership",
  coherence: "Departments fit together",
  founder: "Independence from the founder",
  authority: "Authority across departments",
  scaling: "Growth that scales",
  infrastructure: "Operating infrastructure",
  integrationIndex: "Integration index",
  weakestDepartmentExecution: "Weakest department, daily execution",
  weakestDepartmentOwnership: "Weakest department, process ownership",
  executionAhead: "Execution ahead of ownership",
  bindingDepartmentExecutionAhead: "Weakest-owned department, execution ahead of ownership",
  exposedDepartments: "Departments with a team and own targets",
  lanesWithoutOwner: "Departments without a builder",
  headcount: "Headcount",
  leastHeadcount: "Headcount, or the departments' together",
  budgetShare: "Budget, as a share of a full-time COO's cost",
  monthsSinceHire: "Months since the last operations hire",
  answeringRespondents: "People who answered",
  coverage: "Statements answered, in percent",
  unscoredDimensions: "Subjects without any answer",
  perceptionGaps: "Subjects on which views lie far apart",
  revenueMillionUsd: "Revenue, roughly, in million US dollars",
  revenueGrowthPct: "Revenue growth, last twelve months, in percent",
  "roles.operationsManager": "Operations manager",
  "roles.directorOfOperations": "Director of operations",
  "roles.vpOfOperations": "Vice president of operations",
  "roles.coo": "Chief operating officer",
  opsLeaderReportsTo: "The operations leader reports to",
  fixedTerm: "A fixed-term build is wanted",
  growthStalled: "Growth has stalled",
  "hire.role": "Last operations hire",
  "hire.promotedFromWithin": "Promoted from within",
  "hire.mandateChanged": "Mandate changed with the title",
  "verdict.scope": "Scope of the problem",
  "verdict.role": "Recommended role",
};

export const LABELS_IN: Readonly<Record<Locale, Record<QuantityName | FactName, string>>> = {
  en: LABELS,
  de: {
    execution: "Tägliche Ausführung",
    ownership: "Verantwortung für Abläufe",
    coherence: "Zusammenspiel der Abteilungen",
    founder: "Unabhängigkeit von der Geschäftsführung",
    authority: "Befugnis über Abteilungen hinweg",
    scaling: "Wachstum, das trägt",
    infrastructure: "Betriebliche Infrastruktur",
    integrationIndex: "Zusammenhalt",
    weakestDepartmentExecution: "Schwächste Abteilung, tägliche Ausführung",
    weakestDepartmentOwnership: "Schwächste Abteilung, Verantwortung für Abläufe",
    executionAhead: "Vorsprung der Ausführung vor der Verantwortung",
    bindingDepartmentExecutionAhead: "Abteilung mit der schwächsten Verantwortung, Vorsprung der Ausführung",
    exposedDepartments: "Abteilungen mit Team und eigenen Zielen",
    lanesWithoutOwner: "Abteilungen ohne jemanden, der sie aufbaut",
    headcount: "Personen im Unternehmen",
    leastHeadcount: "Personen im Unternehmen, oder in den Abteilungen zusammen",
    budgetShare: "Budget, als Anteil der Kosten eines COO in Vollzeit",
    monthsSinceHire: "Monate seit der letzten Einstellung für Operations",
    answeringRespondents: "Personen, die geantwortet haben",
    coverage: "Beantwortete Aussagen, in Prozent",
    unscoredDimensions: "Themen ganz ohne Antwort",
    perceptionGaps: "Themen, bei denen die Sichten weit auseinanderliegen",
    revenueMillionUsd: "Umsatz, grob, in Millionen US-Dollar",
    revenueGrowthPct: "Umsatzwachstum, letzte zwölf Monate, in Prozent",
    "roles.operationsManager": "Betriebsleitung (Operations Manager)",
    "roles.directorOfOperations": "Leitung Operations",
    "roles.vpOfOperations": "Bereichsübergreifende Leitung (VP of Operations)",
    "roles.coo": "COO",
    opsLeaderReportsTo: "Die Leitung von Operations berichtet an",
    fixedTerm: "Ein Aufbau auf Zeit ist gewünscht",
    growthStalled: "Das Wachstum stockt",
    "hire.role": "Letzte Einstellung für Operations",
    "hire.promotedFromWithin": "Von innen befördert",
    "hire.mandateChanged": "Auftrag mit dem Titel geändert",
    "verdict.scope": "Wo das Problem liegt",
    "verdict.role": "Empfohlene Rolle",
  },
};

export function labelOf(name: QuantityName | FactName | ItemId, locale: Locale = "en"): string {
  const words = WORDS[locale];
  return name in LABELS_IN[locale]
    ? LABELS_IN[locale][name as QuantityName | FactName]
    : words.statement(name);
}
