import { isGridName } from "./state";

export const VIEWED = ["tasks", "entries"] as const;
export type Viewed = (typeof VIEWED)[number];

/** What of an address a view keeps: how the list is looked at, and of which rows it is. */
export type ViewState = Readonly<Record<string, string>>;

/** Of which rows each list is, beside its state. */
const OWN: Readonly<Record<Viewed, readonly string[]>> = { tasks: ["view"], entries: ["days", "from", "to"] };

export const LIST_PATHS: Readonly<Record<Viewed, string>> = {
  ...{ tasks: "/tasks", entries: "/timesheet/entries" },
};

/** Names the view that an address was opened from. */
export const VIEW_NAME = "saved";

export function isViewName(about: Viewed, name: string): boolean {
  return isGridName(name) || OWN[about].includes(name);
}

/** Of an address that asks for nothing of the list: then it begins with somebody's own first view. */
export function asksForNothing(about: Viewed, names: readonly string[]): boolean {
  return !names.some((name) => name === VIEW_NAME || isViewName(about, name));
}

/** In one order, whichever way they came. */
export function viewState(about: Viewed, pairs: Iterable<readonly [string, string]>): ViewState {
  const kept = [...pairs].filter(([name, value]) => isViewName(about, name) && value !== "");
  return Object.fromEntries(kept.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

export function viewHref(about: Viewed, id: string, state: ViewState): string {
  return `${LIST_PATHS[about]}?${new URLSearchParams({ ...state, [VIEW_NAME]: id })}`;
}

/** Whether an address still shows the view that it was opened from. */
export function isSameView(a: ViewState, b: ViewState): boolean {
  return new URLSearchParams(a).toString() === new URLSearchParams(b).toString();
}
