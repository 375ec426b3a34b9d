import type { Coverage } from "./font-coverage";

/** A character as people see it that no font here draws, and how it is shown instead: "U+6771". */
export type Undrawable = { character: string; shownAs: string };

export type Drawable<Data> = { data: Data; undrawable: Undrawable[] };

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/**
 * The same data with every text fit to be drawn. A character without a glyph would vanish from a document without a
 * word (and the accessible export refuses it), so it is spelled out by its Unicode number, and listed for the reader.
 */
export function toDrawable<Data>(data: Data, families: ReadonlyArray<Coverage>): Drawable<Data> {
  const undrawable = new Map<string, Undrawable>();

  function drawText(text: string): string {
    const whole = text.toWellFormed().normalize("NFC");
    if (/^[\x20-\x7e]*$/.test(whole)) return whole;
    return Array.from(graphemes.segment(whole), ({ segment }) => drawCharacter(segment)).join("");
  }

  /** One font draws a whole character: a letter from one and its accent from another do not fit together. */
  function drawCharacter(character: string): string {
    if (/^\s+$/.test(character)) return " ";
    const codePoints = [...character].map((part) => part.codePointAt(0) ?? 0);
    if (families.some((covers) => codePoints.every(covers)) && !codePoints.some(isControl)) return character;
    const shownAs = codePoints.map(unicodeName).join(" ");
    undrawable.set(character, { character, shownAs });
    return `[${shownAs}]`;
  }

  function draw(value: unknown): unknown {
    if (typeof value === "string") return drawText(value);
    if (Array.isArray(value)) return value.map(draw);
    if (value === null || typeof value !== "object") return value;
    return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, draw(held)]));
  }

  const drawn = draw(data) as Data;
  return { data: drawn, undrawable: [...undrawable.values()] };
}

/** Control and private-use characters have no agreed look, whatever a font holds for them. */
function isControl(codePoint: number): boolean {
  return /[\p{Cc}\p{Co}\p{Cn}]/u.test(String.fromCodePoint(codePoint));
}

function unicodeName(codePoint: number): string {
  return `U+${codePoint.toString(16).toUpperCase().padStart(4, "0")}`;
}
