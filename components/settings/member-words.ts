import type { Locale, Spoken } from "@/lib/rules/questionnaire/locales";
/** The words for a member's role and state, wherever they are shown. */
export const ROLE_WORDS = {
  owner: "Owner",
  consultant: "Consultant",
  assistant: "Assistant",
  ceo: "CEO",
  head: "Head of department",
} as const;

export const ROLE_WORDS_IN: Readonly<Record<Locale, Spoken<typeof ROLE_WORDS>>> = {
  en: ROLE_WORDS,
  de: {
    owner: "Inhaber",
    consultant: "Beratung",
    assistant: "Assistenz",
    ceo: "CEO",
    head: "Abteilungsleitung",
  } as const,
};

export const STATE_WORDS = { active: "Active", invited: "Invited", disabled: "Disabled" } as const;

export const ROLE_CHOICES = [
  {
    value: "owner",
    label: "Owner",
    description: "Sees every client; manages the firm, its people and its mail.",
  },
  {
    value: "consultant",
    label: "Consultant",
    description: "Does the whole job for the clients assigned to them.",
  },
  {
    value: "assistant",
    label: "Assistant",
    description: "Helps with assigned clients; sees no rates, issues no reports.",
  },
] as const;
