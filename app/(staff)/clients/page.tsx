import type { Metadata } from "next";
import { ClientTable } from "@/components/clients/client-table";
import { portfolioSentence } from "@/components/clients/portfolio-sentence";
import { PIPELINE_STATES, ROLE_NAMES, optionsOf } from "@/components/clients/words";
import { UndoNotice } from "@/components/clients/undo-notice";
import { PageShell } from "@/components/shell/page-shell";
import { LinkButton } from "@/components/ui/button";
import { ListFilters } from "@/components/ui/data-table/list-filters";
import { Pagination } from "@/components/ui/data-table/pagination";
import { can } from "@/lib/auth/policy";
import { requireStaff } from "@/lib/auth/viewer";
import { listClients } from "@/lib/clients/list-queries";
import { clientListInput } from "@/lib/clients/list-schema";
import { STAGE_TITLES } from "@/lib/rules/diagnosis/words";
import { restoreClientAction } from "./actions";

export const metadata: Metadata = { title: "Clients" };

const FILTERS = [
  { name: "state", label: "Pipeline", any: "Any pipeline state", options: optionsOf(PIPELINE_STATES) },
  {
    name: "stage",
    label: "Stage",
    any: "Any stage",
    options: optionsOf({ ...STAGE_TITLES, none: "No stage yet" }),
  },
  { name: "role", label: "Role needed", any: "Any role", options: optionsOf(ROLE_NAMES) },
];

export default async function ClientsPage({ searchParams }: PageProps<"/clients">) {
  const viewer = await requireStaff();
  const search = await searchParams;
  const input = clientListInput.parse(search);
  const { rows, clients, breakdown, over, matching, deleted } = await listClients(viewer, input);
  const canAdd = can(viewer, "client:add");

  return (
    <PageShell
      title="Clients"
      answer={portfolioSentence({ clients, breakdown, over })}
      actions={
        clients > 0 &&
        canAdd && (
          <LinkButton href="/clients/new" variant="primary">
            Add a client
          </LinkButton>
        )
      }
    >
      {deleted && (
        <UndoNotice title={`${deleted.name} was deleted.`} undo={restoreClientAction} id={deleted.id} />
      )}
      {clients > 0 && (
        <ListFilters
          searchLabel="Search by name or industry"
          filters={FILTERS}
          count={`${matching.toLocaleString("en")} of ${clients.toLocaleString("en")}`}
        />
      )}
      <ClientTable rows={rows} isNarrowed={clients > 0} canAdd={canAdd} />
      <Pagination page={input.page} total={matching} noun="clients" />
    </PageShell>
  );
}
