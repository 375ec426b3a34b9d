import { ButtonForm } from "@/components/settings/button-form";
import { Table, Td, Th } from "@/components/ui/table";
import type { FormAction } from "@/components/ui/use-form-submit";
import { type BinKind, DAYS_IN_BIN } from "@/lib/rules/bin/kinds";
import { dayIn, daysBetween, formatInstant, type IsoDay } from "@/lib/units/days";
import { KIND_WORDS, partsWords, stayWords } from "./words";

type BinnedThingsProps = {
  clientId: string;
  things: readonly { kind: BinKind; id: string; label: string; parts: number; deletedAt: Date }[];
  today: IsoDay;
  timeZone: string;
  restore: FormAction;
};

/** What lies in a client's bin, newest first, each with the way back. */
export function BinnedThings({ clientId, things, today, timeZone, restore }: BinnedThingsProps) {
  return (
    <Table caption="In the bin">
      <thead>
        <tr>
          <Th>What</Th>
          <Th>Deleted</Th>
          <Th>Can be brought back</Th>
          <Th>
            <span className="sr-only">Bring it back</span>
          </Th>
        </tr>
      </thead>
      <tbody>
        {things.map(({ kind, id, label, parts, deletedAt }) => (
          <tr key={id}>
            <Td className="min-w-56">
              <span className="text-ink-soft block text-xs">{KIND_WORDS[kind]}</span>
              <span className="line-clamp-2 font-medium">{label}</span>
              {parts > 0 && <span className="text-ink-soft block text-xs">{partsWords(kind, parts)}</span>}
            </Td>
            <Td className="tabular whitespace-nowrap">{formatInstant(deletedAt, timeZone)}</Td>
            <Td className="text-ink-soft">
              {stayWords(DAYS_IN_BIN - daysBetween(dayIn(timeZone, deletedAt), today))}
            </Td>
            <Td>
              <ButtonForm
                action={restore}
                hidden={{ clientCompanyId: clientId, kind, id }}
                label={`Bring back: ${label}`}
              >
                Bring it back
              </ButtonForm>
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
