import "server-only";
import type { StaffViewer } from "@/lib/auth/policy";
import { getSample, SAMPLES } from "@/lib/imports/samples";
import type { Tables } from "./answer";

/** Sample files to bring in, as CSV and XLSX. */
export const IMPORT_SAMPLES: Tables<{ viewer: StaffViewer }> = Object.fromEntries(
  Object.keys(SAMPLES).map((name) => [
    name,
    ({ viewer }: { viewer: StaffViewer }) => getSample(viewer, name),
  ]),
);
