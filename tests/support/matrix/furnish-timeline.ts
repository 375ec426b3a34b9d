import { randomUUID } from "node:crypto";
import type { StaffViewer } from "@/lib/auth/policy";
import { addRole, deleteRole } from "@/lib/clients/role-mutations";
import { addFile } from "@/lib/timeline/file-mutations";
import { addEntry, deleteEntry } from "@/lib/timeline/mutations";
import { bytesOf } from "../files";
import { asDatabaseOwner, type ClientInWorld } from "../world";
import { done } from "./done";
import { MARKS } from "./secrets";

/** An e-mail, a file and what was thrown away in A1's timeline; roles of its CEO; and a visit that is over. */
export async function furnishTimeline(
  consultant: StaffViewer,
  { clientCompanyId, ceoContactId }: ClientInWorld,
) {
  const word = MARKS.a1Inner;
  const entry = async () => {
    const id = randomUUID();
    const mail = { kind: "email", title: word, sender: word, text: `${word} said so` } as const;
    const when = { day: "2026-03-02", time: 600, contactIds: [ceoContactId], mentionIds: [] };
    const next = { taskId: randomUUID(), nextStep: word, nextStepDay: "2026-03-09" };
    done(await addEntry(consultant, { id, clientCompanyId, ...mail, ...when, ...next }));
    return id;
  };
  const [entryId, removedEntryId, timelineFileId] = [await entry(), await entry(), randomUUID()];
  done(await deleteEntry(consultant, { id: removedEntryId, clientCompanyId }));
  const file = { id: timelineFileId, clientCompanyId, name: `${word}.csv` };
  done(await addFile(consultant, file, bytesOf(word)));
  const role = async (fromDay: string) => {
    const id = randomUUID();
    const said = { title: word, employer: word, fromDay, untilDay: null };
    done(await addRole(consultant, { id, clientCompanyId, contactId: ceoContactId, ...said }));
    return id;
  };
  const [roleId, removedRoleId] = [await role("2020-01-01"), await role("2024-01-01")];
  done(await deleteRole(consultant, { id: removedRoleId, clientCompanyId }));
  await asDatabaseOwner(
    `INSERT INTO client_visit (firm_id, client_company_id, membership_id, since_at, visited_at)
     VALUES ($1, $2, $3, now() - interval '3 days', now() - interval '2 days')`,
    [consultant.firmId, clientCompanyId, consultant.membershipId],
  );
  return { entryId, removedEntryId, timelineFileId, roleId, removedRoleId, personId: ceoContactId };
}
