import { isStaff, type Viewer } from "@/lib/auth/policy";
import type { Changes, Row } from "./state";

/** Of what a permitted action changed, the rows that are another firm's, another client's or another person's. */
export function strayRows(viewer: Viewer, { gone, made }: Changes, colleagueId?: string): Row[] {
  const own = (row: Row, isNew: boolean) =>
    isOwn(viewer, row, isNew) || (colleagueId !== undefined && isSignInOf(colleagueId, row));
  return [...gone.filter((row) => !own(row, false)), ...made.filter((row) => !own(row, true))];
}

function isSignInOf(userId: string, { table, text }: Row): boolean {
  const row = JSON.parse(text) as Record<string, unknown>;
  return (table === "user" && row.id === userId) || (table === "second_factor" && row.user_id === userId);
}

function isOwn(viewer: Viewer, { table, text }: Row, isNew: boolean): boolean {
  const row = JSON.parse(text) as Record<string, unknown>;
  // An invitation may make a person; it may not touch one.
  if (table === "user") return isNew || row.id === viewer.userId;
  const firmId = table === "firm" ? row.id : row.firm_id;
  if (firmId !== viewer.firmId) return false;
  const client = table === "client_company" ? row.id : row.client_company_id;
  return isStaff(viewer) || typeof client !== "string" || client === viewer.clientCompanyId;
}
