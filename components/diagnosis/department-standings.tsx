import { Badge } from "@/components/ui/badge";
import { Table, Td, Th } from "@/components/ui/table";
import type { DepartmentStanding } from "@/lib/rules/diagnosis/department-standings";
import type { RespondentNames } from "./reported";

type DepartmentStandingsProps = {
  standings: readonly DepartmentStanding[];
  names: RespondentNames;
  downloads: string;
};

/** Each department by what its own heads say of it, the weakest first. */
export function DepartmentStandings({ standings, names, downloads }: DepartmentStandingsProps) {
  return (
    <Table caption="Departments, the weakest first" downloads={downloads}>
      <thead>
        <tr>
          <Th>Department</Th>
          <Th numeric>Ownership</Th>
          <Th numeric>Execution</Th>
          <Th>Who answered</Th>
          <Th numeric>People</Th>
          <Th>Own targets</Th>
          <Th>Has a head</Th>
        </tr>
      </thead>
      <tbody>
        {standings.map((standing) => (
          <tr key={standing.name}>
            <Td className="font-medium">
              {standing.name}
              {standing.isBinding && (
                <span className="mt-0.5 block">
                  <Badge tone="danger">Holds the company back</Badge>
                </span>
              )}
            </Td>
            <Td numeric>{score(standing.ownership)}</Td>
            <Td numeric>{score(standing.execution)}</Td>
            <Td>{whoAnswered(standing, names)}</Td>
            <Td numeric>{standing.headcount ?? <Unknown />}</Td>
            <Td>{yesNo(standing.ownTargets)}</Td>
            <Td>{yesNo(standing.hasHead)}</Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function score(value: number | null) {
  return value === null ? <Unknown /> : <span className="font-semibold">{Math.round(value)}</span>;
}

function whoAnswered({ respondents, answered, asked }: DepartmentStanding, names: RespondentNames) {
  if (asked === 0) return <Unknown>No head of it was asked</Unknown>;
  if (answered === 0) return <Unknown>Nobody answered</Unknown>;
  return (
    <>
      {respondents.map((id) => names.get(id) ?? "").join(", ")}
      <span className="block text-xs text-ink-soft">
        {answered} of {asked} statements
      </span>
    </>
  );
}

function yesNo(value: boolean | null) {
  return value === null ? <Unknown /> : value ? "Yes" : "No";
}

function Unknown({ children = "not known" }: { children?: string }) {
  return <span className="text-xs text-ink-faint">{children}</span>;
}
