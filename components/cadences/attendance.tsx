import { Section } from "@/components/ui/section";
import { Table, Td, Th } from "@/components/ui/table";

type AttendanceProps = {
  attendees: readonly { name: string; present: boolean; rating: number | null }[];
  downloads: string;
};

/** Who was there, and what each gave it. */
export function Attendance({ attendees, downloads }: AttendanceProps) {
  if (attendees.length === 0) return null;
  return (
    <Section title="Who was there">
      <Table caption="Attendance and ratings" downloads={downloads}>
        <thead>
          <tr>
            <Th>Person</Th>
            <Th>There</Th>
            <Th numeric>Rated, of 10</Th>
          </tr>
        </thead>
        <tbody>
          {attendees.map(({ name, present, rating }) => (
            <tr key={name}>
              <Td>{name}</Td>
              <Td>{present ? "Yes" : "No"}</Td>
              <Td numeric>{rating ?? "–"}</Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Section>
  );
}
