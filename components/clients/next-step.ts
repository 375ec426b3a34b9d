type Standing = {
  id: string;
  facts: { headcount: string; annualRevenue: string; departments: readonly unknown[] };
  openRound: { id: string; asked: number; answered: number } | null;
  diagnosis: unknown;
  engagement: { id: string } | null;
  reports: number;
};

/** Without a link where it is somebody else's to do. */
export type NextStep = { sentence: string; link?: { label: string; href: string } };

/** What the reader may do of it. */
type Rights = Readonly<{ runRounds: boolean; openEngagement: boolean; issueReport: boolean }>;

/** The one thing to do next for a client, from its facts to the report; nothing once all of it has been done once. */
export function nextStep(standing: Standing, may: Rights): NextStep | null {
  const { id, facts, openRound, diagnosis, engagement, reports } = standing;
  const home = `/clients/${id}`;
  const missing = missingFacts(facts);
  const step = (sentence: string, label: string, path: string, isTheirs = true): NextStep => ({
    sentence,
    ...(isTheirs && { link: { label, href: `${home}/${path}` } }),
  });
  if (openRound) {
    const { id: roundId, asked, answered } = openRound;
    const isRunning = answered < asked;
    return step(
      `An assessment is running: ${answered} of ${asked} have answered.`,
      isRunning ? "Go on with the assessment" : "Close the assessment",
      `rounds/${roundId}`,
      isRunning || may.runRounds,
    );
  }
  if (!diagnosis && missing)
    return step(`Not assessed yet, and ${missing} not known.`, "Complete the facts", "edit");
  if (!diagnosis)
    return step(
      "The facts are there. An assessment shows which operations role it needs.",
      "Start the assessment",
      "rounds",
      may.runRounds,
    );
  if (!engagement)
    return step(
      "Diagnosed; no engagement is running.",
      "Open an engagement",
      "engagements/new",
      may.openEngagement,
    );
  if (reports === 0)
    return step(
      "Work is under way; no report has been issued yet.",
      "Prepare the readiness report",
      "reports",
      may.issueReport,
    );
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
