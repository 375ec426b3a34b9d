import { randomUUID } from "node:crypto";
import type { Viewer } from "@/lib/auth/policy";
import type { Result } from "@/lib/result";
import { composeDocument } from "@/lib/rules/sops/compose";
import { saveSopDraft } from "@/lib/sops/draft-mutations";
import { approveSop, putSopIntoUse, submitSop } from "@/lib/sops/life-mutations";
import { nameSopReaders, startSop } from "@/lib/sops/mutations";
import { asDatabaseOwner } from "./world";

/** A text of one section, as the editor sends it. */
export function textSaying(...steps: string[]): string {
  return JSON.stringify(composeDocument([{ heading: "Steps", steps }]));
}

/** Begun by somebody, with a first text. */
export async function writtenSop(
  writer: Viewer,
  engagementId: string,
  changed: { departmentId?: string; steps?: string[]; title?: string; id?: string } = {},
): Promise<string> {
  const { departmentId = null, steps = ["Take the order", "Send it"], title = "Order to cash" } = changed;
  const id = changed.id ?? randomUUID();
  done(
    await startSop(writer, {
      id,
      engagementId,
      title,
      ownerContactId: null,
      departmentId,
      template: undefined,
      escalationId: null,
    }),
  );
  done(await saveSopDraft(writer, { id, number: 1, revision: 1, document: textSaying(...steps) }));
  return id;
}

/** From draft into use: submitted by one, approved by another. */
export async function putThrough(writer: Viewer, second: Viewer, id: string, number = 1, today?: string) {
  const seen = async () => ({ id, number, revision: await revisionOf(id, number) });
  done(await submitSop(writer, { ...(await seen()), changeNote: number > 1 ? "Clearer" : null }));
  done(await approveSop(second, await seen()));
  done(await putSopIntoUse(writer, await seen(), today));
}

export async function nameReaders(
  writer: Viewer,
  id: string,
  contactIds: string[],
  membershipIds: string[] = [],
) {
  const [sop] = await asDatabaseOwner<{ version: number }>("SELECT version FROM sop WHERE id = $1", [id]);
  done(await nameSopReaders(writer, { id, version: sop?.version ?? 0, contactIds, membershipIds }));
}

export async function revisionOf(id: string, number: number): Promise<number> {
  const sql = "SELECT revision FROM sop_version WHERE sop_id = $1 AND number = $2";
  return (await asDatabaseOwner<{ revision: number }>(sql, [id, number]))[0]?.revision ?? 0;
}

function done(result: Result<unknown, string>): void {
  if (!result.ok) throw new Error(`Refused: ${result.reason}`);
}
