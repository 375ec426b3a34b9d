import type { Viewer } from "@/lib/auth/policy";
import { importAnswers } from "@/lib/rounds/import-mutations";
import { lookAtImport } from "@/lib/rounds/import-queries";
import { asDatabaseOwner } from "./world";

type Choices = { overwriteOwn?: boolean; finish?: boolean };

/** What a file would write, and the writing of it. */
export async function lookedAt(viewer: Viewer, roundId: string, text: string, choices: Choices = {}) {
  const bytes = new TextEncoder().encode(text);
  const look = { roundId, bytes, overwriteOwn: false, finish: false, ...choices };
  const result = await lookAtImport(viewer, look);
  if (!result.ok) throw new Error(result.reason);
  const { fileHash, plan } = result.value;
  const input = { ...look, fileHash, seen: plan.seen };
  return { plan, input, write: () => importAnswers(viewer, input) };
}

export type AnswerRow = {
  name: string;
  item: string;
  rating: number | null;
  version: number;
  by: string | null;
};

/** Everything answered in a round, and who entered it. */
export function answersIn(roundId: string): Promise<AnswerRow[]> {
  return asDatabaseOwner<AnswerRow>(
    `SELECT p.name, n.item_id AS item, n.rating, n.version, n.entered_by AS by
       FROM answer n JOIN respondent p ON p.id = n.respondent_id
      WHERE p.round_id = $1 ORDER BY p.name, n.item_id`,
    [roundId],
  );
}
