import { DeleteWithUndo } from "@/components/ui/delete-with-undo";
import { EmptyState } from "@/components/ui/empty-state";
import { TextLink } from "@/components/ui/link";
import { Table, Td, Th } from "@/components/ui/table";
import type { FormAction } from "@/components/ui/use-form-submit";

type ProcessListProps = {
  clientId: string;
  processes: readonly {
    id: string;
    name: string;
    activities: number;
    sop: { id: string; title: string } | null;
  }[];
  on: Record<"remove" | "restore", FormAction>;
};

/** The processes whose activities are shared out. */
export function ProcessList({ clientId, processes, on }: ProcessListProps) {
  if (processes.length === 0)
    return (
      <EmptyState title="No process is shared out yet">
        Where several seats work on one thing, a grid says who does it, who answers for it, who is asked
        before and who is told after. Begin with the process that is argued about most.
      </EmptyState>
    );
  return (
    <Table caption="Processes with a RACI grid" downloads={`/clients/${clientId}/tables/processes`}>
      <thead>
        <tr>
          <Th>Process</Th>
          <Th numeric>Activities</Th>
          <Th>SOP</Th>
          <Th>
            <span className="sr-only">Take off</span>
          </Th>
        </tr>
      </thead>
      <tbody>
        {processes.map(({ id, name, activities, sop }) => (
          <tr key={id}>
            <Td>
              <TextLink href={`/clients/${clientId}/accountability/raci/${id}`}>{name}</TextLink>
            </Td>
            <Td numeric>{activities}</Td>
            <Td>
              {sop ? <TextLink href={`/clients/${clientId}/sops/${sop.id}`}>{sop.title}</TextLink> : "–"}
            </Td>
            <Td>
              <DeleteWithUndo
                remove={on.remove}
                restore={on.restore}
                hidden={{ id }}
                label={`Take off: ${name}`}
              >
                Take off
              </DeleteWithUndo>
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
