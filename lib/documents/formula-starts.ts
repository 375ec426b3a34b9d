/**
 * What a spreadsheet runs a cell for that begins so, full-width signs too. One that splits at semicolons, and makes little
 * of quotes, finds a beginning after each of them as well.
 */
export const FORMULA_STARTS = "[=+\\-@\\t\\r＝＋－＠]";
