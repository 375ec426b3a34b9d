import { TextLink } from "@/components/ui/link";
import { Section } from "@/components/ui/section";
import { Table, Td, Th } from "@/components/ui/table";
import { type IsoDay, formatDay } from "@/lib/units/days";

type EarlierChartsProps = {
  clientId: string;
  charts: readonly { number: number; isLive: boolean; day: IsoDay; byName: string }[];
};

/** Every chart that is or was live, as it was. */
export function EarlierCharts({ clientId, charts }: EarlierChartsProps) {
  if (charts.length === 0) return null;
  return (
    <Section
      title="Charts by number"
      lead="Each stays as it was, with what it changed against the one before."
    >
      <Table caption="Charts that are or were live" downloads={`/clients/${clientId}/tables/charts`}>
        <thead>
          <tr>
            <Th>Chart</Th>
            <Th>Live since</Th>
            <Th>Made live by</Th>
          </tr>
        </thead>
        <tbody>
          {charts.map(({ number, isLive, day, byName }) => (
            <tr key={number}>
              <Td>
                <TextLink href={`/clients/${clientId}/accountability/charts/${number}`}>
                  Chart {number}
                </TextLink>
                {isLive && " (live)"}
              </Td>
              <Td className="tabular">{formatDay(day)}</Td>
              <Td>{byName}</Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Section>
  );
}
