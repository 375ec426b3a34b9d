import { LINES as EARLIER } from "../throughline-v1/lines";

/** The lines of version 1 stand; these are new. */
export const LINES = {
  ...EARLIER,
  /** The founder's place and authority as a whole, at the line of a sign of breakdown: either alone means that all runs through the CEO. */
  runsThroughCeo: 37.5,
  /** In an integrated company no part of working together may be at "sometimes" or worse. */
  partDoesNotHold: 50,
  /** A rating of 4: somebody other than the CEO does decide across departments. */
  somebodyDecides: 75,
  /** A department above this is not what holds the company back. */
  bindingDepartmentAtMost: 50,
  /** Answers given within half a year of a hire mostly describe the time before it. */
  settlingInMonths: 6,
} as const;
