import { contentHash } from "../content-hash";
import type { Difference } from "./asked";
import { type AddedId, ITEM_IDS, isItem, type StatementId } from "./dimensions";
import type { Locale } from "./locales";
import type { DimensionText, Statement } from "./statement";
import { AUTHORITY } from "./statements/authority";
import { COHERENCE } from "./statements/coherence";
import { EXECUTION } from "./statements/execution";
import { FOUNDER } from "./statements/founder";
import { INFRASTRUCTURE } from "./statements/infrastructure";
import { OWNERSHIP } from "./statements/ownership";
import { SCALING } from "./statements/scaling";
import { AUTHORITY_DE } from "./statements/de/authority";
import { COHERENCE_DE } from "./statements/de/coherence";
import { EXECUTION_DE } from "./statements/de/execution";
import { FOUNDER_DE } from "./statements/de/founder";
import { INFRASTRUCTURE_DE } from "./statements/de/infrastructure";
import { OWNERSHIP_DE } from "./statements/de/ownership";
import { SCALING_DE } from "./statements/de/scaling";

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
const german = [
  EXECUTION_DE,
  OWNERSHIP_DE,
  COHERENCE_DE,
  FOUNDER_DE,
  AUTHORITY_DE,
  SCALING_DE,
  INFRASTRUCTURE_DE,
];
const identity = { id: "throughline-v1", version: 1 };

export const throughlineTemplate: Template = {
  ...identity,
  hash: contentHash({ ...identity, dimensions: english }),
  texts: { en: english, de: german },
};

export const TEMPLATES: ReadonlyArray<Template> = [throughlineTemplate];

/** What a template puts to respondents, in the order of asking. */
export function askedIn({ texts }: Pick<Template, "texts">): StatementId[] {
  return texts.en.flatMap(({ statements }) => statements.map(({ id }) => id));
}

export function differenceOf(template: Pick<Template, "texts">): Difference {
  const asked = askedIn(template);
  return {
    leftOut: ITEM_IDS.filter((id) => !asked.includes(id)),
    added: asked.filter((id): id is AddedId => !isItem(id)),
  };
}

/**
 * A statement in the words that were put to a round's respondents. `asked` is left out where that was the built-in
 * questionnaire; what a firm's own has left out is still called by its built-in words where a rule names it.
 */
export function statementIn(
  asked: ReadonlyArray<DimensionText> | undefined,
  item: StatementId,
  locale: Locale = "en",
): Statement | undefined {
  const find = (texts: ReadonlyArray<DimensionText>) =>
    texts.flatMap(({ statements }) => statements).find(({ id }) => id === item);
  return (asked && find(asked)) ?? find(throughlineTemplate.texts[locale]);
}

export function statementOf(template: Template, item: StatementId, locale: Locale): Statement {
  const statement = template.texts[locale]
    .flatMap(({ statements }) => statements)
    .find(({ id }) => id === item);
  if (!statement) throw new Error(`${template.id} has no statement ${item}`);
  return statement;
}
