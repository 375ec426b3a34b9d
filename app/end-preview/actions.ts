"use server";

import { redirect } from "next/navigation";
import { leavePreview } from "@/lib/auth/current-session";
import { buttonAction } from "@/lib/form-action";

/** Back to the consultant's own side, at the client whose portal it was. */
export const endPreview = buttonAction(async () => {
  const clientId = await leavePreview();
  redirect(clientId ? `/clients/${clientId}/preview` : "/");
});
