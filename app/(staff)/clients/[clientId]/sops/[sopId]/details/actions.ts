"use server";

import { refresh } from "next/cache";
import { formAction, refused, saved } from "@/lib/form-action";
import {
  type SopDetailsRefusal,
  type SopReadersRefusal,
  changeSopDetails,
  nameSopReaders,
} from "@/lib/sops/mutations";
import { sopDetailsInput, sopReadersInput } from "@/lib/sops/schema";

const MESSAGES: Record<SopDetailsRefusal | SopReadersRefusal, string> = {
  FORBIDDEN: "Only the firm's people change SOPs.",
  NOT_FOUND: "This SOP no longer exists.",
  OWNER_GONE: "This person is no longer a contact of the client.",
  DEPARTMENT_GONE: "This department is no longer one of the client's.",
  READER_GONE: "One of those you ticked is no longer there. Reload to see who is.",
  STALE:
    "Somebody else changed this SOP after you opened it. What you typed is kept here: open it in another tab to compare, then reload.",
};

export const changeSopDetailsAction = formAction(sopDetailsInput, async (viewer, input) => {
  const changed = await changeSopDetails(viewer, input);
  if (!changed.ok) return refused(MESSAGES[changed.reason]);
  refresh();
  return saved("Saved.");
});

export const nameSopReadersAction = formAction(sopReadersInput, async (viewer, input) => {
  const named = await nameSopReaders(viewer, input);
  if (!named.ok) return refused(MESSAGES[named.reason]);
  refresh();
  return saved("Saved.");
});
