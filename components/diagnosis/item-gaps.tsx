import { oneDecimal } from "@/lib/units/formatters";
import { Table, Td, Th } from "@/components/ui/table";
import type { Gap } from "@/lib/rules/diagnosis/gaps";
import { GROUP_TITLES_IN, GROUPS } from "@/lib/rules/diagnosis/words";
import { isStatement } from "@/lib/rules/questionnaire/dimensions";
import { type AskedTexts, statementText } from "./phrases";
import { WORDS } from "./item-gaps.words";
import { useLocale } from "#language";

const FIRST = 8;

type ItemGapsProps = { gaps: ReadonlyArray<Gap>; asked?: AskedTexts };

/** The statements on which views lie two levels or more apart: the widest at once, the rest when asked for. */
export function ItemGaps({ gaps, asked }: ItemGapsProps) {
  const words = WORDS[useLocale()];
  const rest = gaps.slice(FIRST);
  return (
    <>
      <GapTable caption={words.theStatementsWithThe} gaps={gaps.slice(0, FIRST)} asked={asked} />
      {rest.length > 0 && (
        <details>
          <summary className="w-fit text-sm text-ink-soft hover:text-ink">
            {rest.length === 1 ? words.oneMore : words.more(rest.length)}
          </summary>
          <GapTable caption={words.furtherStatementsTwoLevels} gaps={rest} asked={asked} />
        </details>
      )}
    </>
  );
}

function GapTable({ caption, gaps, asked }: ItemGapsProps & { caption: string }) {
  const locale = useLocale();
  const words = WORDS[locale];
  return (
    <Table caption={caption}>
      <thead>
        <tr>
          <Th>{words.statement}</Th>
          {GROUPS.map((group) => (
            <Th key={group} numeric>
              {GROUP_TITLES_IN[locale][group]}
            </Th>
          ))}
          <Th numeric>{words.apart}</Th>
        </tr>
      </thead>
      <tbody>
        {gaps.map(({ id, views, range, flag, headSpread }) => (
          <tr key={id}>
            <Td>
              {isStatement(id) && statementText(id, asked, locale)}
              {headSpread && headSpread.high > headSpread.low && (
                <span className="block text-xs text-ink-soft">
                  {words.amongTheHeadsFrom(headSpread.low, headSpread.high)}
                </span>
              )}
            </Td>
            {GROUPS.map((group) => (
              <Td key={group} numeric>
                {views[group] === null ? "–" : oneDecimal(views[group], locale)}
              </Td>
            ))}
            <Td numeric className={flag === "gap" ? "font-semibold text-danger" : "text-caution"}>
              {oneDecimal(range, locale)}
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

export function flaggedItems(gaps: ReadonlyArray<Gap>): Gap[] {
  return gaps.filter(({ kind, flag }) => kind === "item" && flag !== null);
}
