import "server-only";
import { type Viewer, isStaff } from "@/lib/auth/policy";
import type { Tx } from "@/lib/db/tenant";
import { sopAnswered, sopPutIntoUse, sopSubmitted } from "@/lib/notices/happenings";
import { notify } from "@/lib/notices/notify";
import type { SopVersionState } from "@/prisma/generated/enums";
import type { SopPlace } from "./find-version";

/** Whom a version's next state concerns: its second reader, those who must follow it, or its authors. */
export async function tellOfStep(
  tx: Tx,
  viewer: Viewer,
  { id, clientCompanyId }: SopPlace,
  state: SopVersionState,
) {
  if (state === "in_review") return notify(tx, viewer, sopSubmitted(clientCompanyId, id));
  if (state === "in_use") {
    const readers = await tx.sopReader.findMany({
      where: { firmId: viewer.firmId, sopId: id, contactId: { not: null } },
      select: { contactId: true },
    });
    const contactIds = readers.flatMap(({ contactId }) => contactId ?? []);
    return notify(tx, viewer, sopPutIntoUse(clientCompanyId, id, contactIds));
  }
  // What the firm's own people do among themselves, they see in the list.
  if (isStaff(viewer)) return;
  if (state === "approved") return notify(tx, viewer, sopAnswered(clientCompanyId, id, "signed_off"));
  if (state === "draft") return notify(tx, viewer, sopAnswered(clientCompanyId, id, "request"));
}
