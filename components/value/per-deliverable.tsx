import { Table, Td, Th } from "@/components/ui/table";
import { DELIVERABLE_KINDS } from "@/lib/rules/engagement/words";
import type { KindValue } from "@/lib/rules/value/per-deliverable";
import { formatHours } from "@/lib/units/hours";
import { Measured } from "./measured";
import { deliverablesSentence } from "./words";

/** What one deliverable in use has cost in hours, by kind. */
export function PerDeliverable({ kinds, downloads }: { kinds: readonly KindValue[]; downloads: string }) {
  return (
    <Measured
      title="Hours for a deliverable in use"
      sentence={deliverablesSentence(kinds)}
      how="where every entry of a kind of work names its deliverable, the hours of those in use; where some name none, all hours of that kind of work, since they cannot be told apart. Deleted entries do not count, corrections do."
    >
      {kinds.length > 0 && (
        <Table caption="Hours for a deliverable in use, by kind" downloads={downloads}>
          <thead>
            <tr>
              <Th>Kind</Th>
              <Th numeric>In use</Th>
              <Th numeric>Hours</Th>
              <Th numeric>For each</Th>
              <Th>Counted by</Th>
            </tr>
          </thead>
          <tbody>
            {kinds.map(({ kind, inUse, minutes, minutesPerDeliverable, basis }) => (
              <tr key={kind}>
                <Td>{DELIVERABLE_KINDS[kind]}</Td>
                <Td numeric>{inUse}</Td>
                <Td numeric>{formatHours(minutes)}</Td>
                <Td numeric>
                  {minutesPerDeliverable === null ? "none in use" : formatHours(minutesPerDeliverable)}
                </Td>
                <Td>{basis === "entries" ? "time entries" : "kind of work"}</Td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </Measured>
  );
}
