import type { FormState } from "@/lib/form-state";
import type { ShownImpression } from "@/lib/rules/review/shown";

/** What the page's action brings back besides a form's state. */
export type ReviewState = FormState & {
  review?: {
    readonly impression: ShownImpression;
    /** Free times, as instants. */
    readonly times: readonly string[];
    /** A fresh puzzle: what was typed outlives the page's own. */
    readonly started: string;
  };
};
