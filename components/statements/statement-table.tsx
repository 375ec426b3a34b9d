import { Table, Td, Th } from "@/components/ui/table";
import { formatInstant, formatWeekday, type IsoDay } from "@/lib/units/days";
import { formatHours } from "@/lib/units/hours";
import { formatMoney } from "@/lib/units/money";
import { WORDS } from "./statement-table.words";
import { useLocale } from "#language";
import type { Locale } from "@/lib/rules/questionnaire/locales";

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
  const locale = useLocale();
  const words = WORDS[locale];
  return (
    <div className="overflow-x-auto">
      <Table caption={words.issuedStatements} downloads={downloads}>
        <thead>
          <tr>
            <Th>{words.statement}</Th>
            <Th numeric>{words.amount}</Th>
            <Th>{words.files}</Th>
            <Th>{words.hours}</Th>
            <Th>{words.weeks}</Th>
            <Th>{words.issued}</Th>
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
                  {words.no}
                  {number}
                  <span className="block text-xs text-ink-soft">{engagementTitle}</span>
                  {standingOf(number, replacesNumber, statements, locale) && (
                    <span className="block text-xs font-medium">
                      {standingOf(number, replacesNumber, statements, locale)}
                    </span>
                  )}
                </Td>
                <Td numeric>{formatMoney(sums.totalMinor, currency, locale)}</Td>
                <Td className="whitespace-nowrap">
                  <FileLink id={id} number={number} kind="pdf" /> ·{" "}
                  <FileLink id={id} number={number} kind="csv" />
                </Td>
                <Td className="tabular">
                  {formatHours(sums.minutes)}
                  {words.workedAndAgreed}
                  {formatHours(sums.chargedMinutes)}
                  {words.charged}
                  <span className="block text-xs text-ink-soft">
                    {roundingMinutes === 1 ? words.toTheMinute : words.roundedToMinutes(roundingMinutes)}
                  </span>
                </Td>
                <Td className="whitespace-nowrap">
                  {weeks.length === 1 ? words.weekOf : words.weeksFrom(weeks.length)}{" "}
                  {formatWeekday(weeks[0]?.monday ?? "", locale)}
                </Td>
                <Td className="tabular whitespace-nowrap">{formatInstant(issuedAt, timeZone, locale)}</Td>
              </tr>
            ),
          )}
        </tbody>
      </Table>
    </div>
  );
}

/** Of two statements of one cycle only the newer one is to be paid. */
function standingOf(
  number: number,
  replaces: number | null,
  all: StatementTableProps["statements"],
  locale: Locale = "en",
) {
  const words = WORDS[locale];
  const newer = all.find(({ replacesNumber }) => replacesNumber === number);
  if (newer) return words.replacedByNo(newer.number);
  return replaces === null ? null : words.replacesNo(replaces);
}

function FileLink({ id, number, kind }: { id: string; number: number; kind: "pdf" | "csv" }) {
  const words = WORDS[useLocale()];
  return (
    <a
      href={`/api/statements/${id}/${kind}`}
      download
      className="font-medium text-accent underline decoration-accent/40 underline-offset-[0.2em] hover:decoration-accent"
    >
      {kind.toUpperCase()}
      <span className="sr-only">{words.ofStatementNo(number)}</span>
    </a>
  );
}
