import type { Source } from "../../rule-set";

/** Sections of the article the domain rules come from, by their headings. */
const article = (section: string, strength: "stated" | "implied"): Source => ({
  kind: "article",
  section,
  strength,
});

export const stated = {
  layers: article("The three-layer operations hierarchy", "stated"),
  director: article("What a director of operations actually does", "stated"),
  coo: article("What a chief operating officer actually does", "stated"),
  reporting: article("The reporting structure difference", "stated"),
  progression: article("Career progression: from director to COO", "stated"),
  fractional: article("The fractional COO option", "stated"),
  choice: article("Which role does your company need right now", "stated"),
} as const;

export const implied = {
  layers: article("The three-layer operations hierarchy", "implied"),
  director: article("What a director of operations actually does", "implied"),
  coo: article("What a chief operating officer actually does", "implied"),
  reporting: article("The reporting structure difference", "implied"),
  progression: article("Career progression: from director to COO", "implied"),
  fractional: article("The fractional COO option", "implied"),
} as const;

export const practice: Source = { kind: "practice", section: null, strength: "moderate" };
export const inferred: Source = { kind: "inferred", section: null, strength: "moderate" };
export const thin: Source = { kind: "inferred", section: null, strength: "thin" };
