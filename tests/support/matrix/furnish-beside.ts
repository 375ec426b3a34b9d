import { randomUUID } from "node:crypto";
import type { Viewer } from "@/lib/auth/policy";
import { addEvidence } from "@/lib/evidence/file-mutations";
import { noteAnswers } from "@/lib/evidence/note-mutations";
import { bytesOf } from "../files";
import { MARKS } from "./secrets";

/** A note and a file beside an answer of A1's CEO. */
export async function furnishBeside(ceo: Viewer, respondentId: string) {
  const evidenceId = randomUUID();
  const itemId = "E1" as const;
  const link = `https://example.com/${MARKS.a1Ceo}`;
  const notes = [{ itemId, note: MARKS.a1Ceo, link, sureness: "guess" as const, version: 0 }];
  const noted = await noteAnswers(ceo, { respondentId, notes });
  const file = { id: evidenceId, respondentId, itemId, name: `${MARKS.a1Ceo}.csv` };
  const added = await addEvidence(ceo, file, bytesOf(MARKS.a1Ceo));
  if (!noted.ok || !added.ok) throw new Error("Not furnished");
  return { evidenceId };
}
