import type { StaffViewer } from "@/lib/auth/policy";
import { getImportFile, lookAtImport } from "@/lib/rounds/import-queries";

/** A file of a respondent's answers that was looked at, ready to be written into the round. */
export async function furnishPaper(
  consultant: StaffViewer,
  clientId: string,
  roundId: string,
  whose: string,
) {
  const round = await getImportFile(consultant, clientId, roundId);
  const name = round?.respondents.find(({ id }) => id === whose)?.name ?? "";
  const file = new File([`Respondent,E3\n${name},5\n`], "answers.csv");
  const bytes = new Uint8Array(await file.arrayBuffer());
  const choices = { roundId, bytes, overwriteOwn: false, finish: false };
  const looked = await lookAtImport(consultant, choices);
  if (!looked.ok || looked.value.plan.writes.length !== 1)
    throw new Error("No answers on paper were furnished.");
  const { fileHash, plan } = looked.value;
  return { file, fileHash, seen: plan.seen };
}
