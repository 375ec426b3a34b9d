import { isStaff, type Viewer } from "@/lib/auth/policy";
import type { Changes, Row } from "./state";

/** Of what a permitted action changed, the rows that are another firm's, another client's or another person's. */
export function strayRows(viewer: Viewer, { gone, made }: Changes): Row[] {
  return [...gone.filter((row) => !isOwn(viewer, row)), ...made.filter((row) => !isOwn(viewer, row, true))];
}

function isOwn(viewer: Viewer, { table, text }: Row, isNew = false): boolean {
  const row = JSON.parse(text) as Record<string, unknown>;
  // An invitation may make a person; it may not touch one.
  if (table === "user") return isNew || row.id === viewer.userId;
  const firmId = table === "firm" ? row.id : row.firm_id;
  if (firmId !== viewer.firmId) return false;
  const client = table === "client_company" ? row.id : row.client_company_id;
  return isStaff(viewer) || typeof client !== "string" || client === viewer.clientCompanyId;
}
