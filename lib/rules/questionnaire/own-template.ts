import { contentHash } from "../content-hash";
import { askedOf, type Difference } from "./asked";
import { type AddedId, DIMENSIONS, dimensionOf, isItem, STATEMENT_IDS, type StatementId } from "./dimensions";
import type { Locale } from "./locales";
import type { Anchors, DimensionText, Statement } from "./statement";
import { statementIn, type Template, throughlineTemplate } from "./template";

/** What a respondent reads of one statement, in one language. */
export type Wording = { statement: string; question: string; anchors: Anchors };

/** A statement of a firm's own questionnaire. The English wording is the original; other languages may be missing. */
export type OwnStatement = {
  id: StatementId;
  leftOut: boolean;
  texts: { en: Wording } & Partial<Record<Locale, Wording>>;
  /** Raised by every save of this statement: two editors cannot revert each other in silence. */
  edit: number;
  /** The form that added it: sent twice, it adds one. */
  madeBy?: string;
};
export type OwnContent = ReadonlyArray<OwnStatement>;

/** Whose words a reader of a language gets: the firm's, the built-in translation, or the English ones. */
export type WordsFrom = "own" | "built-in" | "english";

/** The built-in questionnaire as a firm's own to change. Its German stays the built-in one as long as the English does. */
export function copyOfBuiltIn(): OwnStatement[] {
  return throughlineTemplate.texts.en
    .flatMap(({ statements }) => statements)
    .map(({ id, statement, question, anchors }) => ({
      id,
      leftOut: false,
      texts: { en: { statement, question, anchors } },
      edit: 1,
    }));
}

/**
 * A missing language falls back to the built-in translation where the English says what the built-in one says, and to the
 * English where it does not: a translation of other words would ask something else.
 */
export function wordingIn(
  { id, texts }: Pick<OwnStatement, "id" | "texts">,
  locale: Locale,
): { wording: Wording; from: WordsFrom } {
  const own = texts[locale];
  if (own) return { wording: own, from: "own" };
  const translated = builtIn(id, locale);
  if (translated && sameWords(texts.en, builtIn(id, "en"))) return { wording: translated, from: "built-in" };
  return { wording: texts.en, from: "english" };
}

export function isReworded({ id, texts }: Pick<OwnStatement, "id" | "texts">): boolean {
  return isItem(id) && !sameWords(texts.en, builtIn(id, "en"));
}

export function askedIdsOf(content: OwnContent): StatementId[] {
  const asked = new Set(content.filter(({ leftOut }) => !leftOut).map(({ id }) => id));
  return STATEMENT_IDS.filter((id) => asked.has(id));
}

export function differenceFromBuiltIn(content: OwnContent): Difference {
  const asked = askedIdsOf(content);
  return {
    leftOut: content
      .map(({ id }) => id)
      .filter((id) => isItem(id) && !asked.includes(id)) as Difference["leftOut"],
    added: asked.filter((id): id is AddedId => !isItem(id)),
  };
}

/**
 * The version as respondents see it. The hash covers every word that the firm fixed; what falls back to the built-in
 * translation is a further locale of the same words, as it is with the built-in questionnaire itself.
 */
export function ownTemplate(id: string, version: number, content: OwnContent): Template {
  const asked = askedIdsOf(content);
  const inOrder = asked.flatMap((each) => content.find((statement) => statement.id === each) ?? []);
  return {
    id,
    version,
    hash: contentHash({
      ...{ id, version, base: throughlineTemplate.hash },
      statements: inOrder.map((statement) => ({ id: statement.id, texts: statement.texts })),
    }),
    texts: { en: textsIn("en", inOrder), de: textsIn("de", inOrder) },
  };
}

/** Subjects keep their built-in titles; one of which nothing is asked is not there. */
function textsIn(locale: Locale, statements: OwnContent): DimensionText[] {
  const { of } = askedOf(statements.map(({ id }) => id));
  return DIMENSIONS.filter((dimension) => of[dimension].length > 0).flatMap((dimension) => {
    const frame = throughlineTemplate.texts[locale].find((text) => text.dimension === dimension);
    if (!frame) return [];
    return {
      ...{ dimension, title: frame.title, about: frame.about },
      statements: statements
        .filter(({ id }) => dimensionOf(id) === dimension)
        .map((each): Statement => ({ id: each.id, dimension, ...wordingIn(each, locale).wording })),
    };
  });
}

function builtIn(id: StatementId, locale: Locale): Wording | undefined {
  const found = isItem(id) ? statementIn(throughlineTemplate.texts[locale], id) : undefined;
  return found && { statement: found.statement, question: found.question, anchors: found.anchors };
}

function sameWords(a: Wording, b: Wording | undefined): boolean {
  return (
    b !== undefined &&
    a.statement === b.statement &&
    a.question === b.question &&
    a.anchors.every((anchor, at) => anchor === b.anchors[at])
  );
}
