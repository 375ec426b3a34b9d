import { Table, Td, Th } from "@/components/ui/table";
import { byteWords } from "@/lib/units/bytes";
import { formatInstant } from "@/lib/units/days";

type Event = { id: string; at: Date; by: string; manifest: string; rows: number; bytes?: number | undefined };

/** Who took a client's archive away, and which: its hash is that of the manifest inside. */
export function ArchiveEvents({
  caption,
  events,
  timeZone,
  downloads,
}: {
  caption: string;
  events: readonly Event[];
  timeZone: string;
  downloads: string;
}) {
  return (
    <Table caption={caption} downloads={downloads}>
      <thead>
        <tr>
          <Th>When</Th>
          <Th>Who</Th>
          <Th numeric>Rows</Th>
          <Th numeric>Size</Th>
          <Th>Hash of its manifest</Th>
        </tr>
      </thead>
      <tbody>
        {events.map(({ id, at, by, rows, bytes, manifest }) => (
          <tr key={id}>
            <Td className="whitespace-nowrap">{formatInstant(at, timeZone)}</Td>
            <Td>{by}</Td>
            <Td numeric>{rows.toLocaleString("en-GB")}</Td>
            <Td numeric>{bytes === undefined ? "" : byteWords(bytes, "en-GB")}</Td>
            <Td>
              <code className="text-xs break-all">{manifest.slice(7)}</code>
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
