"use server";

import { refresh } from "next/cache";
import {
  type SaveRoleRefusal,
  addRole,
  deleteRole,
  restoreRole,
  saveRole,
} from "@/lib/clients/role-mutations";
import { addRoleInput, roleIdInput, saveRoleInput } from "@/lib/clients/role-schema";
import { formAction, refused, saved } from "@/lib/form-action";

const MESSAGES: Record<SaveRoleRefusal, string> = {
  FORBIDDEN: "You may read the contacts, not change them.",
  NOT_FOUND: "This person or role is no longer there: reload the page.",
  STALE:
    "Somebody else changed this role while you were typing. What stands now is above; save again to keep yours.",
};

export const addRoleAction = formAction(addRoleInput, async (viewer, input) => {
  const added = await addRole(viewer, input);
  if (!added.ok) return refused(MESSAGES[added.reason]);
  refresh();
  return saved("Added.");
});

export const saveRoleAction = formAction(saveRoleInput, async (viewer, input) => {
  const done = await saveRole(viewer, input);
  if (done.ok || done.reason === "STALE") refresh();
  return done.ok ? saved("Saved.") : refused(MESSAGES[done.reason]);
});

export const deleteRoleAction = formAction(roleIdInput, async (viewer, input) => {
  const deleted = await deleteRole(viewer, input);
  if (!deleted.ok) return refused(MESSAGES[deleted.reason]);
  refresh();
  return saved("Deleted.");
});

export const restoreRoleAction = formAction(roleIdInput, async (viewer, input) => {
  const restored = await restoreRole(viewer, input);
  if (!restored.ok) return refused(MESSAGES[restored.reason]);
  refresh();
  return saved("Back again.");
});
