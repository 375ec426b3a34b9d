import "server-only";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { type PortalViewer, type Viewer, can, isStaff, previewOf } from "@/lib/auth/policy";
import { audit } from "@/lib/db/audit";
import { areRowIds } from "@/lib/db/row-id";
import { withViewer, withViewerInArchive } from "@/lib/db/tenant";
import { inTurn } from "@/lib/documents/in-turn";
import { dayIn, formatDay, fromIsoDay } from "@/lib/units/days";
import { partsForCeo } from "./ceo-parts";
import type { Exported } from "./export-mutations";
import { PROGRAM_VERSION } from "./here";
import { MANIFEST, sha256Of } from "./manifest";
import { ZipWriter } from "./zip-writer";

export type Given = Omit<Exported, "manifest"> & { readonly madeAt: string };

/**
 * What a client's CEO may see, as one sealed file, once an owner has let them have it and for as long as that holds. Written
 * to the disk before it is sent, as the firm's own archive is. `null`: not granted, over, or not theirs.
 */
export async function exportForCeo(
  viewer: Viewer,
  requestId: string,
  now: Date = new Date(),
): Promise<Given | null> {
  if (isStaff(viewer) || !can(viewer, "data:ask") || previewOf(viewer) || !areRowIds(requestId)) return null;
  const { firmId, clientCompanyId, clientName, timeZone } = viewer;
  const today = fromIsoDay(dayIn(timeZone, now));
  const granted = await withViewer(viewer, (tx) =>
    tx.dataRequest.findFirst({
      where: { firmId, clientCompanyId, id: requestId, state: "granted", fetchUntil: { gte: today } },
      select: { id: true },
    }),
  );
  if (!granted || clientName === null) return null;
  const folder = await mkdtemp(path.join(tmpdir(), "throughline-archive-"));
  const file = path.join(folder, "company.zip");
  try {
    const bytes = await inTurn(`archive of ${firmId}`, () => write(viewer, { requestId, file, now }));
    return { folder, file, bytes, clientName, madeAt: now.toISOString() };
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

async function write(
  viewer: PortalViewer,
  { requestId, file, now }: { requestId: string; file: string; now: Date },
): Promise<number> {
  const { firmId, firmName, clientCompanyId, clientName, displayName } = viewer;
  const zip = await ZipWriter.create(file, now);
  try {
    await zip.add("README.txt", [Buffer.from(readme(viewer, now))]);
    for await (const [name, content] of partsForCeo(viewer))
      await zip.add(name, [typeof content === "string" ? Buffer.from(content) : content]);
    const manifest = {
      format: "company-edition 1",
      /** It holds what one may read, and not what a program would need. */
      canBeImported: false,
      program: PROGRAM_VERSION,
      madeAt: now.toISOString(),
      madeBy: displayName,
      firm: { id: firmId, name: firmName },
      client: { id: clientCompanyId, name: clientName },
      files: [...zip.files],
    };
    const text = Buffer.from(JSON.stringify(manifest, null, 1));
    await zip.add(MANIFEST, [text]);
    const { bytes } = await zip.finish();
    await withViewerInArchive(viewer, (tx) =>
      audit(tx, viewer, "data.fetched", {
        ...{ entity: "data_request", entityId: requestId, clientCompanyId },
        after: { manifest: `sha256:${sha256Of(text)}`, bytes, files: manifest.files.length },
      }),
    );
    return bytes;
  } catch (error) {
    await zip.close();
    throw error;
  }
}

function readme({ firmName, clientName, displayName, timeZone }: PortalViewer, now: Date): string {
  return `${clientName}: what ${firmName} shared with you
Made for ${displayName} on ${formatDay(dayIn(timeZone, now))}.

It holds what the portal shows to the company's CEO, as files that any computer opens: diagnoses and scenarios (JSON), reports
and statements as they were issued (PDF), SOPs and notes (Markdown), hours, deliverables, escalations and people (CSV), the
plan, meetings and the live accountability chart (JSON), comments, and your own answers.

It does not hold what was never shared: the consultants' notes, drafts, rates, other people's answers, the firm's own record.
Where a round was confidential, its figures are as confidential here as in the portal.

manifest.json names every file with its SHA-256; the zip's comment, its last 64 characters, is the SHA-256 of all before it.
This edition is for reading and cannot be imported into another installation: only the firm's own archive can.
`;
}
