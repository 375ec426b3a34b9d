import { Table, Td, Th } from "@/components/ui/table";
import type { FormAction } from "@/components/ui/use-form-submit";
import { ButtonForm } from "./button-form";

export type DeliveryRow = {
  id: string;
  event: string;
  when: string;
  attempts: number;
  state: "delivered" | "waiting" | "failed";
  /** What the address answered, or why it did not. */
  said: string | null;
  next: string | null;
};

type DeliveryTableProps = {
  of: string;
  deliveries: readonly DeliveryRow[];
  /** `null`: the address is off. */
  retry: FormAction | null;
};

const STATES = { delivered: "Told", waiting: "Waiting", failed: "Not told" } as const;

/** What one address was told, the latest first. */
export function DeliveryTable({ of, deliveries, retry }: DeliveryTableProps) {
  return (
    <Table caption={`What ${of} was told`}>
      <thead>
        <tr>
          <Th>Event</Th>
          <Th>When</Th>
          <Th>What came of it</Th>
          <Th numeric>Tries</Th>
          <Th>
            <span className="sr-only">What to do</span>
          </Th>
        </tr>
      </thead>
      <tbody>
        {deliveries.map(({ id, event, when, attempts, state, said, next }) => (
          <tr key={id}>
            <Td className="font-medium">{event}</Td>
            <Td className="whitespace-nowrap">{when}</Td>
            <Td>
              {STATES[state]}
              {said && <span className="text-ink-soft block text-xs">{said}</span>}
              {next && <span className="text-ink-soft block text-xs">Next try: {next}</span>}
            </Td>
            <Td numeric>{attempts}</Td>
            <Td>
              {retry && state !== "waiting" && (
                <ButtonForm action={retry} hidden={{ id }} label={`Tell ${event} of ${when} again`}>
                  Tell again
                </ButtonForm>
              )}
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
