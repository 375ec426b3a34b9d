import { ActionForm } from "@/components/ui/action-form";
import { DeleteWithUndo } from "@/components/ui/delete-with-undo";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { DateField, TextField } from "@/components/ui/text-field";
import type { FormAction } from "@/components/ui/use-form-submit";
import { formatDay, type IsoDay } from "@/lib/units/days";

type Role = {
  id: string;
  title: string;
  employer: string | null;
  fromDay: IsoDay;
  untilDay: IsoDay | null;
  version: number;
};

type ContactRolesProps = {
  client: { id: string; name: string };
  contactId: string;
  roles: readonly Role[];
  newId: string;
  today: IsoDay;
  /** `null` for those who only read. */
  actions: { add: FormAction; save: FormAction; remove: FormAction; restore: FormAction } | null;
};

const SUMMARY = "text-accent w-fit py-1.5 text-sm font-medium";

/** What somebody was and is, and where, the latest first. */
export function ContactRoles({ client, contactId, roles, newId, today, actions }: ContactRolesProps) {
  const hidden = { clientCompanyId: client.id };
  return (
    <Section title="Roles over time">
      {roles.length === 0 && (
        <EmptyState title="Nothing yet">
          What they were, at {client.name} and before: a new role ends the one they had.
        </EmptyState>
      )}
      <ul>
        {roles.map((role) => (
          <li key={role.id} className="border-line grid gap-1 border-b py-3 first:border-t">
            <p className="font-medium">
              {role.title}
              <span className="text-ink-soft font-normal"> · {role.employer ?? client.name}</span>
            </p>
            <p className="tabular text-ink-soft text-sm">
              {formatDay(role.fromDay)} – {role.untilDay ? formatDay(role.untilDay) : "now"}
            </p>
            {actions && (
              <div className="no-print flex flex-wrap items-start gap-4">
                <details className="basis-full">
                  <summary className={SUMMARY}>
                    Correct<span className="sr-only">: {role.title}</span>
                  </summary>
                  <ActionForm
                    action={actions.save}
                    id={role.id}
                    hidden={{ ...hidden, version: role.version }}
                    submit="Save"
                    className="max-w-xl py-3"
                  >
                    <RoleFields role={role} clientName={client.name} />
                  </ActionForm>
                </details>
                <DeleteWithUndo
                  remove={actions.remove}
                  restore={actions.restore}
                  hidden={{ ...hidden, id: role.id }}
                  label={`Delete: ${role.title}`}
                >
                  Delete
                </DeleteWithUndo>
              </div>
            )}
          </li>
        ))}
      </ul>
      {actions && (
        <details className="no-print">
          <summary className={SUMMARY}>Add a role</summary>
          <ActionForm
            action={actions.add}
            id={newId}
            hidden={{ ...hidden, contactId }}
            submit="Add the role"
            resetOnSaved
            className="max-w-xl py-3"
          >
            <RoleFields role={{ fromDay: today }} clientName={client.name} />
          </ActionForm>
        </details>
      )}
    </Section>
  );
}

function RoleFields({ role, clientName }: { role: Partial<Role>; clientName: string }) {
  return (
    <>
      <TextField name="title" label="What they are there" defaultValue={role.title} maxLength={80} />
      <TextField
        name="employer"
        label="Where, if elsewhere"
        hint={`Left empty: at ${clientName}.`}
        defaultValue={role.employer ?? ""}
        maxLength={120}
        optional
      />
      <div className="flex flex-wrap gap-5">
        <DateField name="fromDay" label="From" defaultValue={role.fromDay} />
        <DateField name="untilDay" label="Until" defaultValue={role.untilDay ?? ""} optional />
      </div>
    </>
  );
}
