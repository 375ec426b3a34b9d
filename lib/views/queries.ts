import "server-only";
import { isStaff, type Viewer } from "@/lib/auth/policy";
import { withViewer } from "@/lib/db/tenant";
import type { Viewed } from "@/lib/rules/grid/view-state";
import { readViews } from "./read";

/** The views of one list that the viewer can use: their own, and those that others share. */
export async function listViews(viewer: Viewer, about: Viewed) {
  if (!isStaff(viewer)) return [];
  return withViewer(viewer, (tx) => readViews(tx, viewer, about));
}
