import "server-only";
import { type StaffViewer, type Viewer, can, visibleClient, visibleClients } from "@/lib/auth/policy";
import { readThread } from "@/lib/comments/read-thread";
import { areRowIds } from "@/lib/db/row-id";
import { type Tx, withViewer } from "@/lib/db/tenant";
import { isStarred } from "@/lib/favourites/read";
import { dayIn } from "@/lib/units/days";
import { notReplaced } from "@/lib/diagnoses/read";
import { forecastSentence } from "@/lib/rules/readiness/forecast-words";
import type { Prisma } from "@/prisma/generated/client";
import { composeReadiness } from "./compose";
import { contentOf, type ReportInput } from "./content";
import { gatherReadiness } from "./gather";
import { handoverOf } from "./handover/content";
import { packSummary } from "./handover/words";
import { nextNumber } from "./next-number";
import { filedReports, mayReadCosts, pagedContent } from "./scope";
import { readinessHeadline } from "./words";

/** The reports of a client, newest first, and what one would say today. `null`: not visible. */
export async function listReports(viewer: StaffViewer, clientCompanyId: string) {
  if (!can(viewer, "report:read") || !areRowIds(clientCompanyId)) return null;
  return withViewer(viewer, async (tx) => {
    const found = await tx.clientCompany.findFirst({
      where: visibleClient(viewer, clientCompanyId),
      select: {
        id: true,
        name: true,
        reports: {
          orderBy: { number: "desc" },
          select: {
            ...{ id: true, kind: true, number: true, issuedAt: true, issuedByName: true },
            share: { select: { sharedAt: true } },
          },
        },
        diagnoses: { ...choicesSelect.diagnoses, take: 1 },
        engagements: { ...choicesSelect.engagements, take: 1 },
      },
    });
    if (!found) return null;
    const { reports, diagnoses, engagements, ...client } = found;
    const preview = await previewOf(tx, viewer, clientCompanyId, diagnoses[0], engagements[0]);
    return { client, reports, preview };
  });
}

/** What a report of a client can be made from, newest first. */
export const choicesSelect = {
  diagnoses: {
    where: { round: notReplaced },
    orderBy: [{ asOf: "desc" }, { createdAt: "desc" }],
    select: { id: true, asOf: true, ruleSetVersion: true, stage: true },
  },
  engagements: {
    where: { deletedAt: null },
    orderBy: [{ startsOn: "desc" }, { createdAt: "desc" }],
    select: { id: true, title: true },
  },
  candidates: { where: { deletedAt: null }, orderBy: { name: "asc" }, select: { id: true, name: true } },
  costs: { select: { version: true } },
} as const satisfies Prisma.ClientCompanySelect;

/** By the newest diagnosis and engagement, without costs and candidate: those are chosen in a draft. */
async function previewOf(
  tx: Tx,
  viewer: StaffViewer,
  clientCompanyId: string,
  diagnosis: { id: string } | undefined,
  engagement: { id: string } | undefined,
) {
  if (!diagnosis) return null;
  const of = { clientCompanyId, diagnosisId: diagnosis.id, engagementId: engagement?.id ?? null };
  const wanted = { ...of, candidateId: null, withCost: false };
  const now = new Date();
  const sources = await gatherReadiness(tx, viewer, wanted, now);
  if (!sources) return null;
  const issuedOn = dayIn(viewer.timeZone, now);
  const issue = { firmName: viewer.firmName, number: null, issuedOn, preparedBy: viewer.displayName };
  const { cover, verdict, readiness, forecast } = composeReadiness(sources, issue);
  return {
    nextNumber: await nextNumber(tx, viewer.firmId),
    headline: readinessHeadline(cover.clientName, readiness),
    verdict: verdict.sentence,
    readiness,
    forecastSentence: forecast ? forecastSentence(forecast) : "",
  };
}

/** One issued report with all it was made from. `null`: not visible. */
export async function getReport(viewer: StaffViewer, clientCompanyId: string, reportId: string) {
  if (!can(viewer, "report:read") || !areRowIds(clientCompanyId, reportId)) return null;
  return withViewer(viewer, async (tx) => {
    const report = await tx.report.findFirst({
      where: { firmId: viewer.firmId, clientCompanyId, id: reportId, clientCompany: visibleClients(viewer) },
      select: {
        id: true,
        kind: true,
        number: true,
        content: true,
        contentHash: true,
        inputs: true,
        pdfHash: true,
        issuedAt: true,
        issuedByName: true,
        share: { select: { sharedAt: true, sharedByName: true } },
        clientCompany: { select: { id: true, name: true } },
      },
    });
    if (!report) return null;
    const { content, inputs, clientCompany, ...own } = report;
    const pack = handoverOf(content);
    const { cover, verdict, readiness, forecast } = pack?.readiness ?? contentOf(content);
    return {
      ...own,
      /** Of a handover pack: what is in it. */
      pack: pack && packSummary(pack),
      hasWord: pagedContent(content) !== null && mayReadCosts(viewer, content),
      client: clientCompany,
      headline: readinessHeadline(cover.clientName, readiness),
      verdict: verdict.sentence,
      readiness,
      // None in reports of the first format.
      forecastSentence: forecast ? forecastSentence(forecast) : "",
      inputs: inputs as unknown as ReportInput[],
      thread: await readThread(tx, viewer, { on: "report", onId: reportId }),
      isStarred: await isStarred(tx, viewer, reportId),
    };
  });
}

/** The file itself, as it was issued; to the client's CEO only of what was shared. `null`: not visible. */
export async function getReportPdf(viewer: Viewer, reportId: string) {
  const filed = filedReports(viewer);
  if (!filed || !areRowIds(reportId)) return null;
  return withViewer(viewer, async (tx) => {
    const report = await tx.report.findFirst({
      where: { ...filed, id: reportId },
      select: {
        kind: true,
        number: true,
        pdf: true,
        content: true,
        clientCompany: { select: { name: true } },
      },
    });
    if (!report) return null;
    const { content, ...file } = report;
    return mayReadCosts(viewer, content) ? file : null;
  });
}
