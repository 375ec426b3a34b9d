"use server";

import { undoneWords } from "@/components/ui/data-table/bulk-words";
import { undoBulkInput } from "@/lib/bulk/schema";
import { formAction, refused, saved } from "@/lib/form-action";
import { bulkEditTime, type BulkEditTimeRefusal, undoBulkTime } from "@/lib/timesheets/bulk-mutations";
import { bulkEditTimeInput } from "@/lib/timesheets/bulk-schema";

const MESSAGES: Record<BulkEditTimeRefusal, string> = {
  FORBIDDEN: "Only owners and consultants log hours.",
  NOT_FOUND: "One of these entries is no longer there, or is not yours. Nothing was changed.",
  STALE:
    "One of these entries was changed just now, perhaps in another tab. Nothing was changed; reload to see it.",
  WEEK_CLOSED:
    "One of these weeks is with the client or agreed by now: it changes by a correction only. Nothing was changed.",
};

export const bulkEditTimeAction = formAction(bulkEditTimeInput, async (viewer, input) => {
  const edited = await bulkEditTime(viewer, input);
  if (!edited.ok) return refused(MESSAGES[edited.reason]);
  return saved(edited.value === 1 ? "1 entry changed." : `${edited.value} entries changed.`);
});

export const undoBulkTimeAction = formAction(undoBulkInput, async (viewer, { id }) => {
  const undone = await undoBulkTime(viewer, id);
  return undone.ok ? saved(undoneWords(undone.value)) : refused(MESSAGES[undone.reason]);
});
