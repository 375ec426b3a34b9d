import { TextLink } from "@/components/ui/link";
import { Section } from "@/components/ui/section";
import { Table, Td, Th } from "@/components/ui/table";
import type { IsoDay } from "@/lib/units/days";
import { formatHours } from "@/lib/units/hours";
import type { WeekState } from "./week-sentence";

type WeeksToHandInProps = {
  monday: IsoDay;
  engagements: ReadonlyArray<{
    id: string;
    title: string;
    client: { id: string; name: string };
    state: WeekState;
    weekMinutes: number;
    plannedMinutesPerWeek: number;
  }>;
};

const STATES: Record<WeekState, string> = {
  open: "Open",
  submitted: "With the client",
  agreed: "Agreed",
  locked: "Locked",
};

/** This week of every engagement, with everybody's hours: where it is handed in. */
export function WeeksToHandIn({ monday, engagements }: WeeksToHandInProps) {
  if (engagements.length === 0) return null;
  return (
    <Section
      title="This week by client"
      lead="Everybody’s hours together. A week is handed in on its own page."
    >
      <Table caption="This week by client">
        <thead>
          <tr>
            <Th>Client</Th>
            <Th numeric>Logged</Th>
            <Th numeric>Planned</Th>
            <Th>State</Th>
          </tr>
        </thead>
        <tbody>
          {engagements.map(({ id, title, client, state, weekMinutes, plannedMinutesPerWeek }) => (
            <tr key={id}>
              <Td>
                <TextLink href={`/clients/${client.id}/engagements/${id}/weeks/${monday}`}>
                  {client.name}: {title}
                </TextLink>
              </Td>
              <Td numeric>{formatHours(weekMinutes)}</Td>
              <Td numeric>{formatHours(plannedMinutesPerWeek)}</Td>
              <Td>{STATES[state]}</Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Section>
  );
}
