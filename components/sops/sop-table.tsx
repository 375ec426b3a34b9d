import { Badge } from "@/components/ui/badge";
import { TextLink } from "@/components/ui/link";
import { Table, Td, Th } from "@/components/ui/table";
import { DELIVERABLE_STATES, type DeliverableState } from "@/lib/rules/engagement/words";
import type { Adoption } from "@/lib/rules/sops/adoption";
import { SOP_VERSION_STATES, type SopVersionState } from "@/lib/rules/sops/words";
import { type IsoDay, formatDay } from "@/lib/units/days";
import { STATE_TONES, adoptionWords } from "./words";

export type SopRow = {
  id: string;
  title: string;
  state: DeliverableState;
  process: string | null;
  department: { name: string } | null;
  ownerName: string | null;
  ownerSeat: string | null;
  hasText: boolean;
  inUseNumber: number | null;
  open: { number: number; state: SopVersionState } | null;
  adoption: Adoption;
  reviewDay: IsoDay | null;
  isDue: boolean;
};

/** A client's SOPs, by process. One that is only planned leads to where its text begins. */
export function SopTable({
  base,
  downloads,
  rows,
  mayWrite,
}: {
  base: string;
  downloads: string;
  rows: readonly SopRow[];
  mayWrite: boolean;
}) {
  return (
    <Table caption="SOPs by process" downloads={downloads}>
      <thead>
        <tr>
          <Th>Process</Th>
          <Th>SOP</Th>
          <Th>Department</Th>
          <Th>State</Th>
          <Th>Owner</Th>
          <Th numeric>Adoption</Th>
          <Th>Review</Th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={row.id}>
            <Td className="text-ink-soft">
              {rows[index - 1]?.process === row.process && index > 0 ? (
                <span className="sr-only">{row.process ?? "No process"}</span>
              ) : (
                (row.process ?? "No process yet")
              )}
            </Td>
            <Td className="min-w-44">
              {row.hasText ? (
                <TextLink href={`${base}/${row.id}`}>{row.title}</TextLink>
              ) : mayWrite ? (
                <>
                  <span className="font-medium">{row.title}</span>{" "}
                  <TextLink href={`${base}/new?deliverable=${row.id}`} className="text-xs">
                    Begin its text
                  </TextLink>
                </>
              ) : (
                row.title
              )}
            </Td>
            <Td>{row.department?.name ?? <span className="text-ink-faint">None</span>}</Td>
            <Td>
              <State row={row} />
            </Td>
            <Td>
              {row.ownerName ?? row.ownerSeat ?? <span className="text-ink-faint">Nobody yet</span>}
              {row.ownerName && row.ownerSeat && (
                <span className="text-ink-soft block text-xs">{row.ownerSeat}</span>
              )}
            </Td>
            <Td numeric className="whitespace-nowrap">
              {row.inUseNumber === null ? "" : adoptionWords(row.adoption)}
            </Td>
            <Td className="whitespace-nowrap">
              {row.state === "in_use" && row.reviewDay && (
                <span className={row.isDue ? "text-danger font-medium" : undefined}>
                  {formatDay(row.reviewDay)}
                </span>
              )}
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function State({ row: { state, inUseNumber, open, isDue } }: { row: SopRow }) {
  return (
    <span className="grid justify-items-start gap-1">
      <Badge tone={STATE_TONES[state]}>
        {DELIVERABLE_STATES[state]}
        {inUseNumber !== null && `, version ${inUseNumber}`}
      </Badge>
      {isDue && <Badge tone="danger">Due for review</Badge>}
      {state === "in_use" && open && (
        <span className="text-ink-soft text-xs">
          Version {open.number}: {SOP_VERSION_STATES[open.state].toLowerCase()}
        </span>
      )}
    </span>
  );
}
