import "server-only";
import { type Viewer, can } from "@/lib/auth/policy";
import { areRowIds } from "@/lib/db/row-id";
import { type Tx, withViewer } from "@/lib/db/tenant";
import { renderPdf } from "@/lib/documents/render-pdf";
import { readLogoFile } from "@/lib/firm/read-logo";
import { NO_LOOK } from "@/lib/rules/brand/look";
import { contentHash } from "@/lib/rules/content-hash";
import { type Composition, leftOut, type PartId } from "@/lib/rules/report/parts";
import { dayIn } from "@/lib/units/days";
import { composeReadiness } from "./compose";
import { type DraftSources, everySource, sourcesOf } from "./draft-sources";
import { gatherReadiness } from "./gather";
import { inTurn } from "@/lib/documents/in-turn";
import { nextNumber } from "./next-number";
import { readinessDocument } from "./readiness-document";
import { findDraft } from "./read-draft";
import { marksOf } from "./readiness-pictures";

/**
 * The draft to work on, with every part that it could show today, in it or not: what is ticked shows at once. `null`: not
 * visible, or not theirs to put together.
 */
export async function getReportDraft(viewer: Viewer, clientCompanyId: string, now: Date = new Date()) {
  if (!can(viewer, "report:compose") || !areRowIds(clientCompanyId)) return null;
  return withViewer(viewer, async (tx) => {
    const found = await findDraft(tx, viewer, clientCompanyId);
    if (!found) return null;
    const { client, draft, choices } = found;
    const all = everySource(draft, choices);
    const everything = { ...draft, parts: draft.parts.map((part) => ({ ...part, isIn: true })) };
    const made = all && (await compose(tx, viewer, clientCompanyId, all, everything, now));
    const preview = made && {
      ...made,
      issuedOn: made.content.cover.issuedOn,
      nextNumber: await nextNumber(tx, viewer.firmId),
    };
    return { client, draft, choices, from: all, preview, absent: preview ? absentOf(found, preview) : {} };
  });
}

/** The kept draft as the file that it would be, without a number. `null` as above, or without a diagnosis. */
export async function getDraftPdf(viewer: Viewer, clientCompanyId: string, now: Date = new Date()) {
  const made = await getKeptDraft(viewer, clientCompanyId, now);
  if (!made) return null;
  const { document, pictures, clientName } = made;
  // Outside the transaction: setting it takes longer than reading it.
  const pdf = await inTurn(viewer.firmId, () => renderPdf("readiness-report", document, now, pictures));
  return { pdf, clientName };
}

/** What its files are made from, with the firm's logo. `null` as above. */
export async function getKeptDraft(viewer: Viewer, clientCompanyId: string, now: Date = new Date()) {
  if (!can(viewer, "report:compose") || !areRowIds(clientCompanyId)) return null;
  return withViewer(viewer, async (tx) => {
    const found = await findDraft(tx, viewer, clientCompanyId);
    const wanted = found && sourcesOf(found.draft, found.choices);
    const preview = wanted && (await compose(tx, viewer, clientCompanyId, wanted, found.draft, now));
    const pictures = await readLogoFile(tx, viewer.firmId, viewer.look);
    return preview && { ...preview, pictures, clientName: found.client.name };
  });
}

async function compose(
  tx: Tx,
  viewer: Viewer,
  clientCompanyId: string,
  wanted: DraftSources,
  composition: Composition,
  now: Date,
) {
  const of = { clientCompanyId, ...wanted, without: leftOut(composition) };
  const sources = await gatherReadiness(tx, viewer, of, now);
  if (!sources) return null;
  const { firmName, displayName: preparedBy, look = NO_LOOK } = viewer;
  const cover = { firmName, number: null, issuedOn: dayIn(viewer.timeZone, now), preparedBy };
  const content = composeReadiness(sources, cover, { composition, look });
  return { content, marks: marksOf(content), document: readinessDocument(content, contentHash(content)) };
}

type Found = NonNullable<Awaited<ReturnType<typeof findDraft>>>;
type Preview = NonNullable<Awaited<ReturnType<typeof compose>>>;

/** Why a part has nothing to show yet; it is left out of the report, ticked or not. */
function absentOf({ choices }: Found, { content }: Preview): Partial<Record<PartId, string>> {
  return {
    ...(!content.cost && { cost: "Nobody has compared the costs yet." }),
    ...(!content.candidate && {
      candidate:
        choices.candidates.length > 0
          ? "Choose below whose profile it is."
          : "There is no inside candidate yet.",
    }),
    ...(!content.plan && { plan: "No phase of the engagement is written down." }),
  };
}
