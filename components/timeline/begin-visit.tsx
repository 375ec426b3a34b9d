"use client";

import { useEffect } from "react";
import type { FormAction } from "@/components/ui/use-form-submit";

/** Says that another visit of a client begins; a page by itself changes nothing. What it shows as new stays on it. */
export function BeginVisit({ clientId, action }: { clientId: string; action: FormAction }) {
  useEffect(() => {
    const form = new FormData();
    form.set("clientCompanyId", clientId);
    // Should it not arrive, the reader is told of it once more, and that is all.
    void action({ status: "idle" }, form).catch(() => undefined);
  }, [clientId, action]);
  return null;
}
