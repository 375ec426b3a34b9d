"use server";

import { refresh } from "next/cache";
import { type BrandRefusal, saveBrand } from "@/lib/firm/brand-mutations";
import { brandForm } from "@/lib/firm/brand-schema";
import { editFirm, editSignInRules } from "@/lib/firm/mutations";
import { editFirmForm, signInRulesForm } from "@/lib/firm/schema";
import { formAction, refused, saved, UNPROVEN } from "@/lib/form-action";

const MESSAGES = {
  NOT_FOUND: "Only an owner changes the firm.",
  STALE:
    "Somebody else changed the firm since you opened this page. What you typed is still here: open the page in a second tab to compare, then reload this one.",
} as const;

export const saveFirm = formAction(editFirmForm, async (viewer, input) => {
  const edited = await editFirm(viewer, input);
  if (!edited.ok) return refused(MESSAGES[edited.reason]);
  refresh();
  return saved("Saved.");
});

export const saveSignInRules = formAction(signInRulesForm, async (viewer, input) => {
  const edited = await editSignInRules(viewer, input);
  if (!edited.ok) return refused(edited.reason === "UNPROVEN" ? UNPROVEN : MESSAGES[edited.reason]);
  refresh();
  return saved("Saved. It holds from everybody's next click.");
});

const BRAND_MESSAGES: Record<BrandRefusal, string> = {
  ...MESSAGES,
  NOT_A_PICTURE: "The logo could not be read. Nothing was changed.",
  TOO_LARGE: "The logo is too large. Nothing was changed.",
};

export const saveBrandAction = formAction(brandForm, async (viewer, { logo, ...input }) => {
  const bytes = logo && new Uint8Array(await logo.arrayBuffer());
  const kept = await saveBrand(viewer, { ...input, logo: bytes });
  if (kept.ok) {
    refresh();
    return saved("Saved. Clients see it from their next click; what was issued keeps its look.");
  }
  const isPicture = kept.reason === "NOT_A_PICTURE" || kept.reason === "TOO_LARGE";
  return refused(
    BRAND_MESSAGES[kept.reason],
    isPicture ? { logo: ["A PNG or a JPEG of at most 256 KB and 4,000 pixels a side."] } : undefined,
  );
});
