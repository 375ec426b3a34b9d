import type { FormAction } from "@/components/ui/use-form-submit";
import type { GridEntry } from "@/lib/rules/hours/week-grid";
import type { WorkKind } from "@/lib/rules/hours/work-kinds";

/** One's own entry as the timesheet shows and changes it. */
export type OwnEntry = GridEntry & { version: number; note: string | null; isCorrection: boolean };

export type TimesheetActions = { log: FormAction; edit: FormAction; remove: FormAction; restore: FormAction };

export type DeliverableChoice = { id: string; title: string; kind: WorkKind };
