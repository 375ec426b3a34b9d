"use server";

import { refresh } from "next/cache";
import { formAction, refused, saved } from "@/lib/form-action";
import { sayOwnCapacity } from "@/lib/members/capacity-mutations";
import { capacityInput } from "@/lib/portfolio/schema";

export const sayOwnCapacityAction = formAction(capacityInput, async (viewer, input) => {
  const said = await sayOwnCapacity(viewer, input);
  if (!said.ok) return refused("Only those who log hours say what they can give.");
  refresh();
  return saved("Saved.");
});
