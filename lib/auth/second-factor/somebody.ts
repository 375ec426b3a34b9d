import { type Viewer, isStaff } from "../policy";
import type { HalfSignedIn } from "../viewer-of-session";

/** Whose second factor it is: somebody signed in, or on their way there. */
export type Somebody = Omit<HalfSignedIn, "missing">;

export function asSomebody(viewer: Viewer): Somebody {
  const { userId, firmId, membershipId, displayName, email } = viewer;
  const clientCompanyId = isStaff(viewer) ? null : viewer.clientCompanyId;
  return { userId, firmId, membershipId, displayName, email, clientCompanyId };
}
