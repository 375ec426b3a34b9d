import { ActionList, type AgreedAction } from "@/components/cadences/action-list";
import { Section } from "@/components/ui/section";
import type { FormAction } from "@/components/ui/use-form-submit";
import { inBoth } from "@/lib/rules/questionnaire/locales";
import { useLocale } from "#language";

const WORDS = inBoth({
  en: {
    yourActions: "Your actions",
    whatYouAgreedTo: "What you agreed to do. Your consultants see what you tick off.",
  },
  de: {
    yourActions: "Ihre Aufgaben",
    whatYouAgreedTo: "Was Sie zugesagt haben. Ihre Beratung sieht, was Sie abhaken.",
  },
});

type OwnActionsProps = { actions: readonly AgreedAction[]; complete: FormAction; reopen: FormAction };

/** What the reader has agreed to do, open ones first; ticked off here. */
export function OwnActions({ actions, complete, reopen }: OwnActionsProps) {
  const words = WORDS[useLocale()];
  if (actions.length === 0) return null;
  return (
    <Section title={words.yourActions} lead={words.whatYouAgreedTo}>
      <ActionList actions={actions} complete={complete} reopen={reopen} />
    </Section>
  );
}
