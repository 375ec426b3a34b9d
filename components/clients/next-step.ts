type Standing = {
  id: string;
  facts: { headcount: string; annualRevenue: string; departments: readonly unknown[] };
  openRound: { id: string; asked: number; answered: number } | null;
  diagnosis: unknown;
  engagement: { id: string } | null;
  reports: number;
};

export type NextStep = { label: string; href: string; sentence: string };

/** The one thing to do next for a client, from its facts to the report; nothing once all of it has been done once. */
export function nextStep(standing: Standing): NextStep | null {
  const { id, facts, openRound, diagnosis, engagement, reports } = standing;
  const home = `/clients/${id}`;
  const missing = missingFacts(facts);
  if (openRound)
    return {
      label: openRound.answered < openRound.asked ? "Go on with the assessment" : "Close the assessment",
      href: `${home}/rounds/${openRound.id}`,
      sentence: `An assessment is running: ${openRound.answered} of ${openRound.asked} have answered.`,
    };
  if (!diagnosis && missing)
    return {
      label: "Complete the facts",
      href: `${home}/edit`,
      sentence: `Not assessed yet, and ${missing} not known.`,
    };
  if (!diagnosis)
    return {
      label: "Start the assessment",
      href: `${home}/rounds`,
      sentence: "The facts are there. An assessment shows which operations role it needs.",
    };
  if (!engagement)
    return {
      label: "Open an engagement",
      href: `${home}/engagements/new`,
      sentence: "Diagnosed; no engagement is running.",
    };
  if (reports === 0)
    return {
      label: "Prepare the readiness report",
      href: `${home}/reports`,
      sentence: "Work is under way; no report has been issued yet.",
    };
  return null;
}

function missingFacts({ headcount, annualRevenue, departments }: Standing["facts"]): string | null {
  const missing = [
    departments.length === 0 && "its departments",
    headcount === "" && "its headcount",
    annualRevenue === "" && "its revenue",
  ].filter((fact) => fact !== false);
  if (missing.length === 0) return null;
  return `${missing.join(", ").replace(/, ([^,]*)$/, " and $1")} ${missing.length === 1 && departments.length > 0 ? "is" : "are"}`;
}
