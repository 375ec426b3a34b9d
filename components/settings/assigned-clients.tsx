import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import type { FormAction } from "@/components/ui/use-form-submit";
import { ButtonForm } from "./button-form";

type ClientName = { id: string; name: string };

type AssignedClientsProps = {
  membershipId: string;
  assigned: readonly ClientName[];
  /** The first few others that match `search`. */
  others: readonly ClientName[];
  search: string;
  assign: FormAction;
  unassign: FormAction;
};

/** Which clients a consultant or assistant sees. The search is a plain GET form: it works before any script. */
export function AssignedClients(props: AssignedClientsProps) {
  const { membershipId, assigned, others, search, assign, unassign } = props;
  return (
    <Section
      title="Clients they see"
      lead="A consultant or assistant sees the clients assigned to them and no others."
    >
      <ClientRows
        clients={assigned}
        none="None yet: assign the first below."
        button={(client) => (
          <ButtonForm
            action={unassign}
            hidden={{ membershipId, clientCompanyId: client.id }}
            label={`Take ${client.name} away`}
          >
            Take away
          </ButtonForm>
        )}
      />
      <form className="flex max-w-md items-end gap-2" role="search">
        <label className="grid grow gap-1.5 text-sm font-medium">
          Find another client
          <input
            type="search"
            name="q"
            defaultValue={search}
            className="rounded-md border border-line-strong bg-surface px-3 py-2 font-normal"
          />
        </label>
        <Button type="submit">Find</Button>
      </form>
      <ClientRows
        clients={others}
        none={search ? "No other client has this in its name." : "There are no other clients."}
        button={(client) => (
          <ButtonForm
            action={assign}
            hidden={{ membershipId, clientCompanyId: client.id }}
            label={`Assign ${client.name}`}
          >
            Assign
          </ButtonForm>
        )}
      />
    </Section>
  );
}

type ClientRowsProps = {
  clients: readonly ClientName[];
  none: string;
  button: (client: ClientName) => ReactNode;
};

function ClientRows({ clients, none, button }: ClientRowsProps) {
  if (clients.length === 0) return <p className="text-sm text-ink-soft">{none}</p>;
  return (
    <ul className="max-w-md">
      {clients.map((client) => (
        <li
          key={client.id}
          className="flex items-center justify-between gap-4 border-b border-line py-2 text-sm"
        >
          <span>{client.name}</span>
          {button(client)}
        </li>
      ))}
    </ul>
  );
}
