import "server-only";
import { type Viewer, can } from "@/lib/auth/policy";
import { areRowIds } from "@/lib/db/row-id";
import { type Tx, withViewer } from "@/lib/db/tenant";
import { notReplaced } from "@/lib/diagnoses/read";
import { inTurn } from "@/lib/documents/in-turn";
import { renderPdf } from "@/lib/documents/render-pdf";
import { log } from "@/lib/log";
import { type Result, refuse } from "@/lib/result";
import { contentHash } from "@/lib/rules/content-hash";
import { firstNinety } from "@/lib/rules/report/first-ninety";
import { dayIn, type IsoDay } from "@/lib/units/days";
import { composeReadiness } from "../compose";
import type { ReportInput } from "../content";
import { freeze, type IssueReportRefusal } from "../freeze";
import { gatherReadiness } from "../gather";
import type { IssuePackInput } from "../schema";
import type { HandoverContent } from "./content";
import { handoverDocument } from "./document";
import { gapsOf, gatherHistory } from "./gather-history";
import { gatherCadences, gatherDecisions, gatherEscalations, gatherScorecard } from "./gather-running";
import {
  gatherChart,
  gatherPlanned,
  gatherSops,
  type PlannedWork,
  readSopPictures,
} from "./gather-structure";

/**
 * Issues a client's handover pack from the newest diagnosis and from everything that stands at this moment, under the id
 * that its form carried: sent twice, it is one pack. NOT_FOUND: no such client, or nothing was diagnosed yet.
 */
export async function issueHandoverPack(
  viewer: Viewer,
  input: IssuePackInput,
  at: Date = new Date(),
): Promise<Result<string, IssueReportRefusal>> {
  if (!can(viewer, "report:issue")) return refuse("FORBIDDEN");
  if (!areRowIds(input.clientCompanyId)) return refuse("NOT_FOUND");
  return inTurn(viewer.firmId, () => withViewer(viewer, (tx) => issueInTx(tx, viewer, input, at)));
}

async function issueInTx(
  tx: Tx,
  viewer: Viewer,
  { id, clientCompanyId }: IssuePackInput,
  at: Date,
): Promise<Result<string, IssueReportRefusal>> {
  const { firmId } = viewer;
  const of = { firmId, clientCompanyId };
  const newest = await tx.diagnosis.findFirst({
    where: { ...of, round: notReplaced },
    orderBy: [{ asOf: "desc" }, { createdAt: "desc" }],
    select: { id: true },
  });
  if (!newest) return refuse("NOT_FOUND");
  const diagnosisId = newest.id;
  const wanted = { clientCompanyId, diagnosisId, engagementId: null, candidateId: null, withCost: false };
  const sources = await gatherReadiness(tx, viewer, wanted, at);
  if (!sources) return refuse("NOT_FOUND");
  const today = dayIn(viewer.timeZone, at);
  const planned = await gatherPlanned(tx, of);
  const parts = {
    chart: await gatherChart(tx, viewer, of),
    sops: await gatherSops(tx, viewer, of),
    ...(await gatherCadences(tx, viewer, of, at)),
    scorecard: await gatherScorecard(tx, of, today),
    ...(await gatherDecisions(tx, viewer, of, today)),
    escalations: await gatherEscalations(tx, of, today),
    history: await gatherHistory(tx, of, diagnosisId),
    gaps: gapsOf(sources.shared),
  };
  const pictures = await readSopPictures(tx, viewer, parts.sops);
  const inputs = [...sources.inputs, ...inputsOf(clientCompanyId, { ...parts, planned })];
  const report = { id, kind: "handover", clientCompanyId, diagnosisId, engagementId: null, inputs } as const;
  return freeze(tx, viewer, report, at, (issue, look) => {
    const content: HandoverContent = {
      ...{ kind: "handover", format: 1, look },
      cover: { clientName: sources.client.name, ...issue },
      readiness: composeReadiness(sources, issue),
      ...parts,
      firstNinety: firstNinety(aheadOf(parts, planned), today),
    };
    const set = (
      contentHash: string,
      files: ReadonlyMap<string, Buffer>,
      logo: ReadonlyMap<string, Buffer>,
    ) =>
      renderPdf(
        "handover-pack",
        handoverDocument(content, { contentHash, inputs }, new Set(files.keys())),
        at,
        new Map([...files, ...logo]),
      );
    return {
      content,
      render: (hash, logo) =>
        set(hash, pictures, logo).catch((error: unknown) => {
          if (pictures.size === 0) throw error;
          // A picture may begin like one and be none: the words are worth more than no pack.
          log.warn({ event: "report.picture", err: error }, "a handover pack was set without its pictures");
          return set(hash, new Map(), logo);
        }),
    };
  });
}

type Parts = Pick<HandoverContent, "sops" | "actions">;

function aheadOf({ sops, actions }: Parts, planned: readonly PlannedWork[]) {
  return [
    ...planned.map(({ dueDay: day, title, owner }) => ({ what: "Deliverable", title, owner, day })),
    ...actions.flatMap(({ text: title, owner, dueDay: day, doneOn }) =>
      doneOn === null ? [{ what: "Action", title, owner: owner || null, day }] : [],
    ),
    ...sops.flatMap(({ title, owner, reviewDay: day, inUse }) =>
      inUse && day ? [{ what: "SOP review", title, owner, day }] : [],
    ),
  ] satisfies { day: IsoDay }[];
}

const INPUTS = {
  chart: "Accountability chart in force",
  sops: "SOPs and their texts",
  cadences: "Meetings and their rhythm",
  calendar: "Meetings ahead",
  scorecard: "Scorecard",
  decisions: "Decisions of meetings",
  actions: "Actions of meetings",
  escalations: "Decisions that reached the CEO",
  history: "Earlier assessments, as shown",
  planned: "Deliverables that are due",
} as const;

/** Of each part what was read, by its hash. */
function inputsOf(id: string, parts: Record<keyof typeof INPUTS, unknown>): ReportInput[] {
  return Object.entries(INPUTS).map(([key, what]) => ({
    ...{ what, id },
    hash: contentHash(parts[key as keyof typeof INPUTS]),
  }));
}
