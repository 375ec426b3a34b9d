/** What can stand beside a rating. How sure somebody is weighs nothing in a score: a guess said as one is no weaker voice. */
export const SURENESSES = ["sure", "fairly", "guess"] as const;
export type Sureness = (typeof SURENESSES)[number];

export const LONGEST_NOTE = 2_000;
export const LONGEST_LINK = 1_000;
export const LONGEST_FILE_NAME = 150;
export const MOST_FILE_BYTES = 5 * 1024 * 1024;
/** Of one respondent, over all statements. */
export const MOST_FILES = 20;
