import { Table, Td, Th } from "@/components/ui/table";
import { formatInstant, formatWeekday, type IsoDay } from "@/lib/units/days";
import { formatHours } from "@/lib/units/hours";
import { formatMoney } from "@/lib/units/money";

type StatementTableProps = {
  statements: ReadonlyArray<{
    id: string;
    number: number;
    replacesNumber: number | null;
    issuedAt: Date;
    engagementTitle: string;
    currency: string;
    weeks: ReadonlyArray<{ monday: IsoDay }>;
    roundingMinutes: number;
    sums: { minutes: number; chargedMinutes: number; totalMinor: number };
  }>;
  timeZone: string;
  downloads: string;
};

/** Issued statements, newest first, each with its files. */
export function StatementTable({ statements, timeZone, downloads }: StatementTableProps) {
  return (
    <div className="overflow-x-auto">
      <Table caption="Issued statements" downloads={downloads}>
        <thead>
          <tr>
            <Th>Statement</Th>
            <Th numeric>Amount</Th>
            <Th>Files</Th>
            <Th>Hours</Th>
            <Th>Weeks</Th>
            <Th>Issued</Th>
          </tr>
        </thead>
        <tbody>
          {statements.map(
            ({
              id,
              number,
              replacesNumber,
              issuedAt,
              engagementTitle,
              currency,
              weeks,
              sums,
              roundingMinutes,
            }) => (
              <tr key={id}>
                <Td>
                  No. {number}
                  <span className="block text-xs text-ink-soft">{engagementTitle}</span>
                  {standingOf(number, replacesNumber, statements) && (
                    <span className="block text-xs font-medium">
                      {standingOf(number, replacesNumber, statements)}
                    </span>
                  )}
                </Td>
                <Td numeric>{formatMoney(sums.totalMinor, currency)}</Td>
                <Td className="whitespace-nowrap">
                  <FileLink id={id} number={number} kind="pdf" /> ·{" "}
                  <FileLink id={id} number={number} kind="csv" />
                </Td>
                <Td className="tabular">
                  {formatHours(sums.minutes)} worked and agreed, {formatHours(sums.chargedMinutes)} charged
                  <span className="block text-xs text-ink-soft">
                    {roundingMinutes === 1 ? "to the minute" : `rounded to ${roundingMinutes} minutes`}
                  </span>
                </Td>
                <Td className="whitespace-nowrap">
                  {weeks.length === 1 ? "Week of" : `${weeks.length} weeks from`}{" "}
                  {formatWeekday(weeks[0]?.monday ?? "")}
                </Td>
                <Td className="tabular whitespace-nowrap">{formatInstant(issuedAt, timeZone)}</Td>
              </tr>
            ),
          )}
        </tbody>
      </Table>
    </div>
  );
}

/** Of two statements of one cycle only the newer one is to be paid. */
function standingOf(number: number, replaces: number | null, all: StatementTableProps["statements"]) {
  const newer = all.find(({ replacesNumber }) => replacesNumber === number);
  if (newer) return `Replaced by No. ${newer.number}`;
  return replaces === null ? null : `Replaces No. ${replaces}`;
}

function FileLink({ id, number, kind }: { id: string; number: number; kind: "pdf" | "csv" }) {
  return (
    <a
      href={`/api/statements/${id}/${kind}`}
      download
      className="font-medium text-accent underline decoration-accent/40 underline-offset-[0.2em] hover:decoration-accent"
    >
      {kind.toUpperCase()}
      <span className="sr-only"> of statement No. {number}</span>
    </a>
  );
}
