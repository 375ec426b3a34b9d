import { contentHash } from "../content-hash";
import type { ItemId } from "./dimensions";
import type { DimensionText, Statement } from "./statement";
import { AUTHORITY } from "./statements/authority";
import { COHERENCE } from "./statements/coherence";
import { EXECUTION } from "./statements/execution";
import { FOUNDER } from "./statements/founder";
import { INFRASTRUCTURE } from "./statements/infrastructure";
import { OWNERSHIP } from "./statements/ownership";
import { SCALING } from "./statements/scaling";

export const LOCALES = ["en"] as const;
export type Locale = (typeof LOCALES)[number];

/**
 * A questionnaire in a fixed version. Its hash covers every word that was put to a respondent; a changed word is another
 * version. A translation is a version's further locale: it says the same, so it does not change the hash of the original.
 */
export type Template = {
  id: string;
  version: number;
  hash: string;
  texts: Readonly<Record<Locale, ReadonlyArray<DimensionText>>>;
};

const english = [EXECUTION, OWNERSHIP, COHERENCE, FOUNDER, AUTHORITY, SCALING, INFRASTRUCTURE];
const identity = { id: "throughline-v1", version: 1 };

export const throughlineTemplate: Template = {
  ...identity,
  hash: contentHash({ ...identity, dimensions: english }),
  texts: { en: english },
};

export const TEMPLATES: ReadonlyArray<Template> = [throughlineTemplate];

export function statementOf(template: Template, item: ItemId, locale: Locale): Statement {
  const statement = template.texts[locale]
    .flatMap(({ statements }) => statements)
    .find(({ id }) => id === item);
  if (!statement) throw new Error(`${template.id} has no statement ${item}`);
  return statement;
}
