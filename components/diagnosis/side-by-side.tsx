import { Table, Td, Th } from "@/components/ui/table";
import type { Comparison, JudgedPart } from "@/lib/rules/diagnosis/comparison";
import { LABELS } from "@/lib/rules/diagnosis/labels";
import { ROLE_TITLES, STAGE_TITLES } from "@/lib/rules/diagnosis/words";
import { DIMENSIONS } from "@/lib/rules/questionnaire/dimensions";

type SideBySideProps = { here: { version: number }; there: { version: number }; comparison: Comparison };

/** One company under two versions of the rules: what each says, with the lines that differ set off. */
export function SideBySide({ here, there, comparison }: SideBySideProps) {
  const { verdict, dimensions, integrationIndex, confidence, turned } = comparison;
  const rows: [label: string, here: string, there: string][] = [
    ["Stage", stageOf(verdict.real), stageOf(verdict.other)],
    ["Role it calls for", roleOf(verdict.real), roleOf(verdict.other)],
    ["Confidence", confidence.real, confidence.other],
    ...DIMENSIONS.map((dimension): [string, string, string] => [
      LABELS[dimension],
      points(dimensions[dimension].real),
      points(dimensions[dimension].other),
    ]),
    [LABELS.integrationIndex, points(integrationIndex.real), points(integrationIndex.other)],
  ];
  return (
    <div id="side-by-side" className="grid gap-3">
      <p className="max-w-[70ch]">
        {turned
          ? `Version ${there.version} of the rules comes to another verdict than version ${here.version}.`
          : `Versions ${here.version} and ${there.version} of the rules come to the same verdict.`}
      </p>
      <Table caption={`Under version ${here.version} and version ${there.version}`}>
        <thead>
          <tr>
            <Th>
              <span className="sr-only">What</span>
            </Th>
            <Th>Version {here.version}, as kept</Th>
            <Th>Version {there.version}</Th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([label, one, other]) => (
            <tr key={label}>
              <Td className="text-ink-soft">{label}</Td>
              <Td className="tabular">{one}</Td>
              <Td className={one === other ? "tabular text-ink-soft" : "tabular font-semibold"}>
                {one === other ? `${other}, the same` : other}
              </Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  );
}

function stageOf({ conclusive, stage }: JudgedPart): string {
  return conclusive ? STAGE_TITLES[stage] : "too little was answered";
}

function roleOf({ conclusive, role }: JudgedPart): string {
  return conclusive ? ROLE_TITLES[role] : "too little was answered";
}

function points(score: number | null): string {
  return score === null ? "not answered" : String(Math.round(score));
}
