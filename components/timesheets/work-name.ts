import { WORK_KIND_TITLES_IN } from "@/lib/rules/engagement/words";
import type { WorkKind } from "@/lib/rules/hours/work-kinds";
import type { DeliverableChoice } from "./types";
import type { Locale } from "@/lib/rules/questionnaire/locales";

type Work = { kind: WorkKind; deliverableId: string | null };

/** "Order to cash", with the kind of work where it is not the deliverable's own; a kind alone where it was on none. */
export function workName(
  { kind, deliverableId }: Work,
  deliverables: readonly DeliverableChoice[],
  locale: Locale = "en",
) {
  const deliverable = deliverables.find(({ id }) => id === deliverableId);
  if (!deliverable) return { title: WORK_KIND_TITLES_IN[locale][kind], note: null };
  return {
    title: deliverable.title,
    note: deliverable.kind === kind ? null : WORK_KIND_TITLES_IN[locale][kind],
  };
}
