/**
 * Every line of this rule set. Scores are 0..100: 50 is a mean rating of 3, 60 of 3.4, 37.5 of 2.5.
 * The article gives no numbers except those of exposure; the others are the practice of reading such a questionnaire.
 */
export const LINES = {
  /** "Three or more departments with meaningful headcount and own targets": meaningful is read as more than one person. */
  exposedDepartments: 3,
  departmentPeople: 2,

  /** A layer at "sometimes" or worse does not carry the one above it. */
  executionDeficit: 50,
  ownershipDeficit: 50,
  /** One head speaking of one department is a narrower base than the company's mean, so the line is lower. */
  laneDeficit: 40,
  /** With both lower layers weak, ownership binds only where execution is clearly ahead: more than half a level. */
  ownershipBindsBy: 15,

  incoherence: 55,
  symptom: 37.5,
  symptomsOfStrain: 2,
  symptomsOfBreakdown: 3,

  holds: 60,
  infrastructureInUse: 60,
  infrastructureAbsent: 40,

  severalLanes: 2,
  largerCompany: 150,

  /** Share of a full-time COO's cost, in percent. A director costs about half of one. */
  budgetForCoo: 100,
  budgetForDirector: 50,

  authorityMissing: 50,
  founderCentral: 40,
  /** The article dates the discovery at 18 months; half a year more covers a hire recorded late. */
  recentHireMonths: 24,

  /** Percent of the asked statements that were answered. */
  lowCoverage: 70,
  partCoverage: 85,
  /** Points of evidence between the verdict and the runner-up. */
  narrowMargin: 20,

  /** Millions of US dollars: the lower end of the first band reported, the upper end of the second. */
  revenueBandFrom: 3,
  revenueBandTo: 15,
} as const;
