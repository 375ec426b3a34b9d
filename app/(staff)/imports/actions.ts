"use server";

import { redirect } from "next/navigation";
import { takeImportFile } from "@/lib/auth/limits";
import { formAction, refused } from "@/lib/form-action";
import { readFile, type ReadRefusal } from "@/lib/imports/read-mutations";
import { readFileInput } from "@/lib/imports/schema";

const TOO_OFTEN =
  "You have had many files read just now. Wait a quarter of an hour, please; what you have read so far is kept.";
const MESSAGES: Record<ReadRefusal, string> = {
  FORBIDDEN: "This is not yours to bring in.",
  NOT_FOUND: "This form is out of date: reload the page.",
  NOT_A_TABLE: "This is neither a CSV nor an XLSX file that can be read.",
  TOO_LONG: "This file takes too long to read. Save it anew, or split it into two.",
  TOO_MANY_ROWS:
    "Too many rows: at most 20,000 of hours or contacts, and 2,000 of clients. Split it into two.",
  TOO_MANY_COLUMNS: "More than 200 columns. Is it split at the right sign?",
  CELL_TOO_LONG: "A cell has more than 5,000 characters. Is a quotation mark missing?",
  MISQUOTED: "A quotation mark opens and does not close. Save the file anew as CSV.",
  EMPTY: "There is no row below the header in this file.",
};

export const readFileAction = formAction(readFileInput, async (viewer, { id, kind, file }) => {
  if (!(await takeImportFile(viewer.membershipId))) return refused(TOO_OFTEN, { file: [TOO_OFTEN] });
  const bytes = new Uint8Array(await file.arrayBuffer());
  const read = await readFile(viewer, { id, kind, fileName: file.name, bytes });
  if (!read.ok) return refused(MESSAGES[read.reason], { file: [MESSAGES[read.reason]] });
  redirect(`/imports/${read.value}`);
});
