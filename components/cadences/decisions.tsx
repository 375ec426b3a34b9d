import { DeleteWithUndo } from "@/components/ui/delete-with-undo";
import { Section } from "@/components/ui/section";
import { TextField } from "@/components/ui/text-field";
import type { FormAction } from "@/components/ui/use-form-submit";
import { MinuteForm } from "./minute-form";

type DecisionsProps = {
  meetingId: string;
  newId: string;
  decisions: readonly { id: string; text: string }[];
  actions: Record<"addDecision" | "removeDecision" | "restoreDecision", FormAction>;
};

/** What was decided in this meeting. */
export function Decisions({ meetingId, newId, decisions, actions }: DecisionsProps) {
  return (
    <Section title="Decisions" lead="Those who attend see them in their portal.">
      {decisions.length > 0 && (
        <ul>
          {decisions.map(({ id, text }) => (
            <li
              key={id}
              className="border-line flex flex-wrap items-start justify-between gap-3 border-b py-2 text-sm first:border-t"
            >
              <span className="min-w-0 flex-1 basis-60">{text}</span>
              <DeleteWithUndo
                remove={actions.removeDecision}
                restore={actions.restoreDecision}
                hidden={{ id }}
                label={`Delete the decision: ${text}`}
              >
                Delete
              </DeleteWithUndo>
            </li>
          ))}
        </ul>
      )}
      <MinuteForm
        action={actions.addDecision}
        firstId={newId}
        meetingId={meetingId}
        submit="Note the decision"
      >
        <TextField name="text" label="What was decided" maxLength={500} />
      </MinuteForm>
    </Section>
  );
}
