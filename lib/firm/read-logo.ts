import "server-only";
import type { Tx } from "@/lib/db/tenant";
import { logoFile } from "@/lib/documents/paper-look";
import type { Look } from "@/lib/rules/brand/look";

/** The logo of a look, by the name that a template calls it. */
export async function readLogoFile(
  tx: Tx,
  firmId: string,
  look: Look | undefined,
): Promise<ReadonlyMap<string, Buffer>> {
  if (!look?.logo) return new Map();
  const { bytes } = await tx.firmLogo.findUniqueOrThrow({
    where: { firmId_id: { firmId, id: look.logo.id } },
    select: { bytes: true },
  });
  return new Map([[logoFile(look.logo), Buffer.from(bytes)]]);
}
