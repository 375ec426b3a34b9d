import { GateList } from "@/components/readiness/gate-list";
import { Stat, StatRow } from "@/components/ui/stat";
import { Table, Td, Th } from "@/components/ui/table";
import { DeliverableTable } from "./deliverable-table";
import type { ReportView } from "./types";

export function GatesPart({ readiness, infrastructure }: Pick<ReportView, "readiness" | "infrastructure">) {
  const { forecast } = readiness;
  return (
    <>
      <p className="max-w-[60ch] text-lg font-medium">{readiness.sentence}</p>
      <GateList gates={readiness.gates} />
      {forecast && (
        <>
          <h3 className="font-semibold">When it would be ready</h3>
          <p className="max-w-[70ch]">{forecast.sentence}</p>
          {forecast.note && <p className="text-ink-soft max-w-[70ch] text-sm">{forecast.note}</p>}
          {forecast.gates.length > 0 && <Forecast gates={forecast.gates} />}
        </>
      )}
      <h3 className="font-semibold">The infrastructure behind it</h3>
      <StatRow>
        <Stat
          label="Infrastructure score"
          value={infrastructure.score}
          note="of 100, by those who answered"
        />
      </StatRow>
      {infrastructure.kinds.map(({ title, standing, deliverables }) => (
        <div key={title} className="grid gap-2">
          <h4 className="text-sm font-semibold">
            {title}: {standing.charAt(0).toLowerCase() + standing.slice(1)}
          </h4>
          <DeliverableTable caption={title} rows={deliverables} />
        </div>
      ))}
    </>
  );
}

function Forecast({ gates }: { gates: NonNullable<ReportView["readiness"]["forecast"]>["gates"] }) {
  return (
    <Table caption="When each gate would be met">
      <thead>
        <tr>
          <Th>Gate</Th>
          <Th>What it waits for</Th>
          <Th numeric>50 % likely</Th>
          <Th numeric>85 % likely</Th>
        </tr>
      </thead>
      <tbody>
        {gates.map(({ title, waiting, half, mostly }) => (
          <tr key={title}>
            <Td>{title}</Td>
            <Td>{waiting}</Td>
            <Td numeric>{half}</Td>
            <Td numeric>{mostly}</Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
