import { WORK_KINDS } from "@/components/engagements/words";
import type { WorkKind } from "@/lib/rules/hours/work-kinds";
import type { DeliverableChoice } from "./types";

type Work = { kind: WorkKind; deliverableId: string | null };

/** "Order to cash" with what kind of work it was; a kind alone where it was on no deliverable. */
export function workName({ kind, deliverableId }: Work, deliverables: readonly DeliverableChoice[]) {
  const title = deliverables.find(({ id }) => id === deliverableId)?.title ?? null;
  return { title: title ?? WORK_KINDS[kind], note: title === null ? null : WORK_KINDS[kind] };
}
