import "server-only";
import type { Tx } from "@/lib/db/tenant";
import { readBeside } from "@/lib/diagnoses/exposed";
import { type SharedDiagnosis, trendPointForCeo } from "@/lib/diagnoses/for-ceo";
import { resultOf, snapshotOf } from "@/lib/diagnoses/read";
import { trendOf } from "@/lib/diagnoses/trend";
import { versionOf, versionSelect } from "@/lib/diagnoses/versions";
import { labelOf } from "@/lib/rules/diagnosis/labels";
import { record } from "@/lib/rules/diagnosis/scores";
import type { TrendPoint } from "@/lib/rules/diagnosis/trend";
import { GROUP_TITLES, GROUPS } from "@/lib/rules/diagnosis/words";
import { DIMENSIONS } from "@/lib/rules/questionnaire/dimensions";
import type { HandoverContent } from "./content";
import type { OfClient } from "./gather-structure";

/**
 * Where each round found the company. A pack is handed to people of the client, so an earlier round brings its figures only
 * if its CEO has read them, and as its own mode lets them be read beside all others; of the rest the stage alone.
 */
export async function gatherHistory(
  tx: Tx,
  of: OfClient,
  diagnosisId: string,
): Promise<HandoverContent["history"]> {
  const rows = await tx.diagnosis.findMany({
    where: of,
    orderBy: [{ asOf: "asc" }, { createdAt: "asc" }, { id: "asc" }],
    select: {
      ...{ id: true, roundId: true, result: true, ceoReadsSince: true, reportedSince: true },
      round: { select: { ...versionSelect, confidentiality: true, snapshot: true } },
    },
  });
  const newest = trendOf(
    rows.map((row) => {
      const diagnosis = resultOf(row.result);
      const { asOf: day, stage, conclusive } = diagnosis;
      return {
        ...row,
        diagnosis,
        ...versionOf(row.round),
        day,
        stage: conclusive ? stage : null,
        scores: NONE,
      };
    }),
  );
  const isRead = ({ id, ceoReadsSince, reportedSince }: (typeof newest)[number]) =>
    id === diagnosisId || ceoReadsSince !== null || reportedSince !== null;
  const beside = await readBeside(
    tx,
    of,
    newest.filter(isRead).map(({ id }) => id),
  );
  return newest.map((row) => {
    const { id, day, stage, diagnosis, round } = row;
    if (!isRead(row)) return { day, stage, scores: null };
    const { scores } = trendPointForCeo(
      diagnosis,
      snapshotOf(round.snapshot),
      round.confidentiality,
      beside(id).ceo,
    );
    const shown = DIMENSIONS.flatMap((dimension) => {
      const score = scores[dimension];
      return score === null ? [] : [{ title: labelOf(dimension), score }];
    });
    return { day, stage, scores: shown.length > 0 ? shown : null };
  });
}

/** Where the views lie two levels or more apart: only between groups, and only where the groups are shown. */
export function gapsOf({ shows, gaps }: SharedDiagnosis): HandoverContent["gaps"] {
  if (shows !== "groups") return [];
  return gaps
    .flatMap(({ id, views }) => {
      const dimension = DIMENSIONS.find((each) => each === id);
      return dimension ? [{ dimension, views }] : [];
    })
    .map(({ dimension, views }) => ({
      title: labelOf(dimension),
      views: GROUPS.flatMap((group) => {
        const level = views[group];
        return level === null ? [] : [{ group: GROUP_TITLES[group], level }];
      }),
    }))
    .map((gap) => ({ ...gap, range: rangeOf(gap.views.map(({ level }) => level)) }))
    .filter(({ range }) => range >= WIDE)
    .sort((one, other) => other.range - one.range);
}

const WIDE = 2;

/** To the hundredth of a level, as gaps are said everywhere. */
function rangeOf(levels: readonly number[]): number {
  return levels.length < 2 ? 0 : Math.round((Math.max(...levels) - Math.min(...levels)) * 100) / 100;
}

const NONE: TrendPoint["scores"] = record(DIMENSIONS, () => null);
