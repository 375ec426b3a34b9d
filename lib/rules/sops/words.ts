import type { Locale, Spoken } from "@/lib/rules/questionnaire/locales";
export const SOP_VERSION_STATES = {
  draft: "Draft",
  in_review: "In review",
  approved: "Approved",
  in_use: "In use",
  replaced: "Replaced",
  withdrawn: "Withdrawn",
} as const;

export const SOP_VERSION_STATES_IN: Readonly<Record<Locale, Spoken<typeof SOP_VERSION_STATES>>> = {
  en: SOP_VERSION_STATES,
  de: {
    draft: "Entwurf",
    in_review: "Zur Durchsicht",
    approved: "Genehmigt",
    in_use: "In Gebrauch",
    replaced: "Ersetzt",
    withdrawn: "Zurückgezogen",
  } as const,
};
export type SopVersionState = keyof typeof SOP_VERSION_STATES;

/** A version somebody is working on; there is at most one. */
export function isOpen(state: SopVersionState): boolean {
  return state === "draft" || state === "in_review" || state === "approved";
}
