import { z } from "zod";
import { requiredText, rowId, rowVersion } from "@/lib/form-fields";
import { isViewName, VIEWED, type ViewState, viewState } from "@/lib/rules/grid/view-state";

const LONGEST_STATE = 4_000;
const name = requiredText("Give the view a name.", 60);
const about = z.enum(VIEWED);
const shared = z
  .literal("on")
  .optional()
  .transform((ticked) => ticked === "on");
/** An address's own text. What is not the list's state is left out of it. */
const search = z
  .string()
  .max(LONGEST_STATE, "This is more than a view can keep: take a filter away.")
  .default("");

/** As it lies in the database: read again with the same care. */
export const storedState = z.record(z.string().max(40), z.string().max(LONGEST_STATE)).catch({});

export const saveViewInput = z
  .object({ id: rowId, about, name, shared, search })
  .transform(({ search: written, ...view }) => ({ ...view, state: stateOf(view.about, written) }));
export type SaveView = z.output<typeof saveViewInput>;

/** The name and whether it is shared, or what it shows. */
export const renameViewInput = z.object({ id: rowId, version: rowVersion, name, shared });
export type RenameView = z.output<typeof renameViewInput>;

export const updateViewInput = z
  .object({ id: rowId, version: rowVersion, about, search })
  .transform(({ search: written, ...view }) => ({ ...view, state: stateOf(view.about, written) }));
export type UpdateView = z.output<typeof updateViewInput>;

/** For deleting and bringing back. */
export const viewInput = z.object({ id: rowId });

/** Without an id the list begins as it is. */
export const beginWithInput = z.object({ about, viewId: rowId.optional() });
export type BeginWith = z.output<typeof beginWithInput>;

function stateOf(of: z.output<typeof about>, written: string): ViewState {
  return viewState(
    of,
    [...new URLSearchParams(written)].filter(([key]) => isViewName(of, key)),
  );
}
