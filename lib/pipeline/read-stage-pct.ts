import "server-only";
import type { Viewer } from "@/lib/auth/policy";
import type { Tx } from "@/lib/db/tenant";
import { isOpen, type OpenStage, USUAL_PCT } from "@/lib/rules/pipeline/pipeline";

/** What the firm itself expects of a stage, where it has said so. */
export async function readFirmPct(tx: Tx, { firmId }: Viewer): Promise<Partial<Record<OpenStage, number>>> {
  const rows = await tx.stageProbability.findMany({ where: { firmId } });
  return Object.fromEntries(
    rows.flatMap(({ stage, probabilityPct }) => (isOpen(stage) ? [[stage, probabilityPct]] : [])),
  );
}

/** What each stage stands for, the firm's own words or else what is usual. */
export async function readStagePct(tx: Tx, viewer: Viewer): Promise<Record<OpenStage, number>> {
  return { ...USUAL_PCT, ...(await readFirmPct(tx, viewer)) };
}
