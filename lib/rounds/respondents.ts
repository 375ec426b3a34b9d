import "server-only";
import { randomUUID } from "node:crypto";
import type { StaffViewer, Viewer } from "@/lib/auth/policy";
import type { Tx } from "@/lib/db/tenant";
import { ok, refuse, type Result } from "@/lib/result";
import type { Prisma } from "@/prisma/generated/client";

export type RespondentRefusal = "NOBODY_ASKED" | "NO_SUCH_CONTACT" | "HEAD_WITHOUT_DEPARTMENT";

type Asked = { clientCompanyId: string; contactIds: ReadonlyArray<string>; self: boolean };

/** The rows of those who are asked: the CEO and heads from the contacts, the consultant as the viewer. */
export async function respondentRows(
  tx: Tx,
  viewer: Viewer,
  roundId: string,
  { clientCompanyId, contactIds, self }: Asked,
): Promise<Result<Prisma.RespondentCreateManyInput[], RespondentRefusal>> {
  const wanted = [...new Set(contactIds)];
  if (wanted.length === 0 && !self) return refuse("NOBODY_ASKED");
  const contacts = await tx.contact.findMany({
    where: {
      firmId: viewer.firmId,
      clientCompanyId,
      id: { in: wanted },
      position: { in: ["ceo", "head"] },
      deletedAt: null,
    },
    select: { id: true, name: true, position: true, departmentId: true },
  });
  if (contacts.length !== wanted.length) return refuse("NO_SUCH_CONTACT");
  if (contacts.some(({ position, departmentId }) => position === "head" && departmentId === null))
    return refuse("HEAD_WITHOUT_DEPARTMENT");

  const row = () => ({ firmId: viewer.firmId, id: randomUUID(), clientCompanyId, roundId });
  const rows: Prisma.RespondentCreateManyInput[] = contacts.map((contact) => {
    const isHead = contact.position === "head";
    return {
      ...row(),
      group: isHead ? "head" : "ceo",
      name: contact.name,
      contactId: contact.id,
      departmentId: isHead ? contact.departmentId : null,
    };
  });
  if (self) rows.push({ ...row(), ...selfOf(viewer) });
  return ok(rows);
}

function selfOf({ displayName, membershipId }: Pick<StaffViewer, "displayName" | "membershipId">) {
  return { group: "consultant", name: displayName, membershipId } as const;
}
