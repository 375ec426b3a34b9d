import { LONGEST_DOCUMENT, MOST_NODES } from "./check-document";

/** A picture that a word processor put into the text as letters: it is not read. */
const PICTURE = /data:image\/[a-z+.-]*;base64,[a-z0-9+/=]*/gi;

/** One letter or none in the text, however many here: spaces, escapes, rules, the lines and columns of tables. */
const PADDING = /&\w+;|[\s\-=_*|:\\`~#>]+/g;

/** The text of a Markdown file as far as it counts, without the pictures in it. */
export function withoutPictures(markdown: string): string {
  return markdown.replace(PICTURE, "");
}

/** Whether it is surely more than an SOP may be: to know before reading it, which takes longer than its length says. */
export function isSurelyTooLong(markdown: string): boolean {
  return (
    markdown.replace(PADDING, " ").length > LONGEST_DOCUMENT || paragraphCount(markdown) > MOST_NODES / 2
  );
}

/**
 * Each is a block with a text in it. One that begins with a bracket may only name where a link leads, and `&nbsp;` is an
 * empty line.
 */
function paragraphCount(markdown: string): number {
  return markdown.split(/\n[ \t\r]*\n/).filter((block) => /^[^[&]*[\p{L}\p{N}]/u.test(block)).length;
}
