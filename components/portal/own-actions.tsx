import { ActionList, type AgreedAction } from "@/components/cadences/action-list";
import { Section } from "@/components/ui/section";
import type { FormAction } from "@/components/ui/use-form-submit";

type OwnActionsProps = { actions: readonly AgreedAction[]; complete: FormAction; reopen: FormAction };

/** What the reader has agreed to do, open ones first; ticked off here. */
export function OwnActions({ actions, complete, reopen }: OwnActionsProps) {
  if (actions.length === 0) return null;
  return (
    <Section title="Your actions" lead="What you agreed to do. Your consultants see what you tick off.">
      <ActionList actions={actions} complete={complete} reopen={reopen} />
    </Section>
  );
}
