import "server-only";
import { type Viewer, can, visibleClient } from "@/lib/auth/policy";
import { audit } from "@/lib/db/audit";
import { withViewer } from "@/lib/db/tenant";
import { type Result, ok, refuse } from "@/lib/result";
import type { ChooseLanguageInput } from "./schema";

export type ChooseLanguageRefusal = "FORBIDDEN" | "NOT_FOUND" | "STALE";

/** What the client's people read from now on; what was sent or issued stays in the language it was written in. */
export async function chooseLanguage(
  viewer: Viewer,
  { id, version, speaks: language }: ChooseLanguageInput,
): Promise<Result<undefined, ChooseLanguageRefusal>> {
  if (!can(viewer, "client:edit")) return refuse("FORBIDDEN");
  return withViewer(viewer, async (tx) => {
    const before = await tx.clientCompany.findFirst({
      where: visibleClient(viewer, id),
      select: { language: true },
    });
    if (!before) return refuse("NOT_FOUND");
    if (before.language === language) return ok();
    const { count } = await tx.clientCompany.updateMany({
      where: { ...visibleClient(viewer, id), version },
      data: { language, version: { increment: 1 } },
    });
    if (count === 0) return refuse("STALE");
    await audit(tx, viewer, "client.language-chosen", {
      entity: "client_company",
      entityId: id,
      clientCompanyId: id,
      before,
      after: { language },
    });
    return ok();
  });
}
