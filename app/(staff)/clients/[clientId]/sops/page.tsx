import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ClientPage } from "@/components/clients/client-page";
import { optionsOf } from "@/components/clients/words";
import { SopTable } from "@/components/sops/sop-table";
import { STATE_FILTER, sopsSentence } from "@/components/sops/words";
import { LinkButton } from "@/components/ui/button";
import { ListFilters } from "@/components/ui/data-table/list-filters";
import { EmptyState } from "@/components/ui/empty-state";
import { can } from "@/lib/auth/policy";
import { requireStaff } from "@/lib/auth/viewer";
import { listSops } from "@/lib/sops/list-queries";
import { sopListInput } from "@/lib/sops/schema";

export const metadata: Metadata = { title: "SOPs" };

export default async function SopsPage({ params, searchParams }: PageProps<"/clients/[clientId]/sops">) {
  const viewer = await requireStaff();
  const { clientId } = await params;
  const list = await listSops(viewer, clientId, sopListInput.parse(await searchParams));
  if (!list) notFound();
  const { client, departments, processes, all, rows } = list;
  const base = `/clients/${client.id}/sops`;
  const mayWrite = can(viewer, "sop:edit");
  const begin = (
    <LinkButton href={`${base}/new`} variant="primary">
      Write an SOP
    </LinkButton>
  );

  return (
    <ClientPage
      client={client}
      active="sops"
      title="SOPs"
      answer={sopsSentence(all)}
      audience="The client's CEO reads what is in use or in review; heads what is in use in their department or what they must follow"
      actions={
        all.length > 0 && (
          <>
            {mayWrite && begin}
            <LinkButton href={`${base}/sops.zip`} prefetch={false} download>
              Export all
            </LinkButton>
          </>
        )
      }
    >
      {all.length === 0 ? (
        <EmptyState title="No SOP yet" action={mayWrite && begin}>
          A procedure that is written down, approved and signed off by those who work by it is what stays when
          you leave. Begin with the process that reaches the CEO most often; ten templates help with the first
          draft.
        </EmptyState>
      ) : (
        <>
          <ListFilters
            searchLabel="Search by name, process or owner"
            filters={[
              {
                name: "process",
                label: "Process",
                any: "Any process",
                options: processes.map((process) => ({ value: process, label: process })),
              },
              {
                name: "department",
                label: "Department",
                any: "Any department",
                options: [
                  ...departments.map(({ id, name }) => ({ value: id, label: name })),
                  { value: "none", label: "No department" },
                ],
              },
              { name: "state", label: "State", any: "Any state", options: optionsOf(STATE_FILTER) },
            ]}
            count={`${rows.length} of ${all.length}`}
          />
          {rows.length > 0 ? (
            <SopTable
              base={base}
              downloads={`/clients/${client.id}/tables/sops`}
              rows={rows}
              mayWrite={mayWrite}
            />
          ) : (
            <EmptyState title="None fits">Take a filter away, or search for other words.</EmptyState>
          )}
        </>
      )}
    </ClientPage>
  );
}
