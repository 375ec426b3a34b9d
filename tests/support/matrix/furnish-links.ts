import { randomUUID } from "node:crypto";
import type { Viewer } from "@/lib/auth/policy";
import { makeRespondentLinks } from "@/lib/rounds/link-mutations";

/** A respondent's personal link, and the one that it took the place of. */
export async function furnishLinks(consultant: Viewer, roundId: string, respondentId: string) {
  const token = async () => {
    const made = await makeRespondentLinks(consultant, {
      id: randomUUID(),
      roundId,
      respondentIds: [respondentId],
    });
    if (!made.ok) throw new Error(`Not furnished: ${made.reason}`);
    return made.value[0]?.path?.split("/").at(-1) ?? "";
  };
  return { deadRespond: await token(), respond: await token() };
}
