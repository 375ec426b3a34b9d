import { DeleteWithUndo } from "@/components/ui/delete-with-undo";
import { Section } from "@/components/ui/section";
import { SelectField } from "@/components/ui/select-field";
import { DateField, TextField } from "@/components/ui/text-field";
import type { FormAction } from "@/components/ui/use-form-submit";
import { type IsoDay, addDays } from "@/lib/units/days";
import { ActionList, type AgreedAction } from "./action-list";
import { MinuteForm } from "./minute-form";

type AgreedActionsProps = {
  meetingId: string | null;
  newId: string;
  today: IsoDay;
  actions: { earlier: readonly AgreedAction[]; here: readonly AgreedAction[] };
  people: readonly { id: string; name: string }[];
  on: Record<"add" | "complete" | "reopen" | "remove" | "restore", FormAction>;
};

/** What earlier meetings left open first, then what this one agrees. */
export function AgreedActions({ meetingId, newId, today, actions, people, on }: AgreedActionsProps) {
  const { earlier, here } = actions;
  const list = (rows: readonly AgreedAction[]) => (
    <ActionList
      actions={rows}
      complete={on.complete}
      reopen={on.reopen}
      moreOf={({ id, text }) => (
        <DeleteWithUndo
          remove={on.remove}
          restore={on.restore}
          hidden={{ id }}
          label={`Delete the action: ${text}`}
        >
          Delete
        </DeleteWithUndo>
      )}
    />
  );
  return (
    <>
      <Section title="Open actions of earlier meetings">
        {earlier.length > 0 ? list(earlier) : <p className="text-ink-soft text-sm">None is open.</p>}
      </Section>
      {meetingId && (
        <Section
          title="Actions agreed here"
          lead="Their owners see them in their portal and tick them off there."
        >
          {here.length > 0 && list(here)}
          <MinuteForm action={on.add} firstId={newId} meetingId={meetingId} submit="Add the action">
            <TextField name="text" label="What is to be done" maxLength={300} />
            <div className="grid items-end gap-4 sm:grid-cols-2">
              <SelectField
                name="ownerId"
                label="Who does it"
                placeholder="Choose"
                options={people.map(({ id, name }) => ({ value: id, label: name }))}
              />
              <DateField name="dueDay" label="By" defaultValue={addDays(today, 7)} />
            </div>
          </MinuteForm>
        </Section>
      )}
    </>
  );
}
