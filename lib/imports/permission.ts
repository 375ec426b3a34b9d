import { type Action, can, type Viewer } from "@/lib/auth/policy";
import { IMPORT_KINDS, type ImportKind } from "@/lib/rules/imports/fields";

/** Whoever may write one by hand may bring many in from a file. */
const PERMISSIONS: Readonly<Record<ImportKind, Action>> = {
  time: "time:log",
  contacts: "client:edit",
  clients: "client:add",
};

export function mayImport(viewer: Viewer, kind: ImportKind): boolean {
  return can(viewer, PERMISSIONS[kind]);
}

export function importableKinds(viewer: Viewer): ImportKind[] {
  return IMPORT_KINDS.filter((kind) => mayImport(viewer, kind));
}
