import { ButtonForm } from "@/components/settings/button-form";
import type { FormAction } from "@/components/ui/use-form-submit";
import { Table, Td, Th } from "@/components/ui/table";
import { formatDay, type IsoDay } from "@/lib/units/days";
import { ASKERS } from "./words";

export type Waiting = {
  id: string;
  name: string;
  askedByName: string;
  askedByRole: string;
  lastDay: IsoDay | null;
};

/** Deletions in their 30 days, each with its last day and the way back. */
export function WaitingDeletions({ rows, callOff }: { rows: readonly Waiting[]; callOff: FormAction }) {
  return (
    <Table caption="Deletions that wait">
      <thead>
        <tr>
          <Th>Client</Th>
          <Th>Asked by</Th>
          <Th>Last day to call it off</Th>
          <Th>
            <span className="sr-only">The way back</span>
          </Th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, askedByName, askedByRole, lastDay }) => (
          <tr key={id}>
            <Td>{name}</Td>
            <Td>
              {askedByName}, {ASKERS[askedByRole] ?? askedByRole}
            </Td>
            <Td className="tabular whitespace-nowrap">{lastDay && formatDay(lastDay)}</Td>
            <Td>
              <ButtonForm action={callOff} hidden={{ id }} label={`Call off the deletion of ${name}`}>
                Call it off
              </ButtonForm>
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
