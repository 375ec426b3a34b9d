import "server-only";
import { unzipSync, zipSync } from "fflate";
import type { Unreadable } from "./file-reader";
import { MOST_COLUMNS, MOST_ROWS } from "./limits";

/** An element of a row or a cell, with all up to the next one; its name may have a prefix. */
const ROW_OR_CELL = /<(?:[^\t-\r <>/]*:)?(row|c)(?![\w.-])([^<]*)/g;
const ADDRESS = /[\t-\r :"']r\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
/** The last row that a sheet can have; some programs write it, empty. */
const LAST_ROW = 1_048_576;

/**
 * What reads a sheet fills up all that is left out before a row or a cell, so one cell in row 999,999,999 takes gigabytes.
 * Such sheets are taken out of the file (as XML, packed and not compressed); where it was the one to read, that is why.
 */
export function withinBounds(opened: Buffer): { file: Buffer; refused: Unreadable | null } {
  const files = unzipSync(opened);
  let refused: Unreadable | null = null;
  for (const [name, bytes] of Object.entries(files)) {
    const reason = reasonOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1"));
    if (!reason) continue;
    refused ??= reason;
    delete files[name];
  }
  return { file: refused ? Buffer.from(zipSync(files, { level: 0 })) : opened, refused };
}

function reasonOf(xml: string): Unreadable | null {
  let row = 0;
  for (const [, name, rest = ""] of xml.matchAll(ROW_OR_CELL)) {
    if (!rest.includes(">")) return "NOT_A_TABLE";
    const isEmpty = /^[^>]*\/>\s*$/.test(rest);
    if (name === "row") row = 0;
    for (const [, double, single] of rest.matchAll(ADDRESS)) {
      const [, letters, digits] = /^([A-Z]*)0*(\d+)$/.exec(double ?? single ?? "") ?? [];
      if (letters === undefined || (name === "row" && letters !== "")) return "NOT_A_TABLE";
      const number = Number(digits);
      if (number > LAST_ROW) return "TOO_MANY_ROWS";
      if (name === "row") row = Math.max(row, number);
      else if (!isEmpty && columnOf(letters) > MOST_COLUMNS) return "TOO_MANY_COLUMNS";
      // Empty rows do not count: some are left out of a table before it is measured.
      else if (!isEmpty && Math.max(row, number) > MOST_ROWS * 2) return "TOO_MANY_ROWS";
    }
  }
  return null;
}

function columnOf(letters: string): number {
  return [...letters].reduce((before, letter) => before * 26 + letter.charCodeAt(0) - 64, 0);
}
