import { clsx } from "clsx";
import type { ReactNode } from "react";
import { Table, Td, Th } from "@/components/ui/table";
import type { StatedMove } from "@/lib/rules/diagnosis/move-values";
import { subjectOf } from "@/lib/rules/diagnosis/moves";
import type { AskedTexts } from "../phrases";
import { moveInWords } from "./move-words";
import { inBoth } from "@/lib/rules/questionnaire/locales";
import { useLocale } from "#language";

const WORDS = inBoth({
  en: {
    now: "Now",
    what: "What",
    here: "Here",
    takeBack: "Take back",
    whatIsDifferent: "What is different",
  },
  de: {
    now: "Jetzt",
    what: "Was",
    here: "Hier",
    takeBack: "Zurücknehmen",
    whatIsDifferent: "Was anders ist",
  },
});

type MovesTableProps = {
  moves: ReadonlyArray<StatedMove>;
  currency: string;
  /** At the end of a line, such as a button that takes the move back. */
  action?: (subject: string, words: string) => ReactNode;
  asked?: AskedTexts;
};

/** What is different in a scenario, in words: what stands now, and what was put in its place. */
export function MovesTable({ moves, currency, action, asked }: MovesTableProps) {
  const locale = useLocale();
  const words = WORDS[locale];
  const told = moves.some(({ before }) => before !== undefined);
  return (
    <Table caption={words.whatIsDifferent}>
      <thead>
        <tr>
          <Th>{words.what}</Th>
          {told && <Th>{words.now}</Th>}
          <Th>{words.here}</Th>
          {action && (
            <Th>
              <span className="sr-only">{words.takeBack}</span>
            </Th>
          )}
        </tr>
      </thead>
      <tbody>
        {moves.map((stated) => {
          const { subject, before, after } = moveInWords(stated, currency, asked, locale);
          const key = subjectOf(stated.move);
          return (
            <tr key={key}>
              <Td>{subject}</Td>
              {told && <Td className="text-ink-soft whitespace-nowrap">{before ?? ""}</Td>}
              <Td className={clsx("font-medium", after.length < 24 && "whitespace-nowrap")}>{after}</Td>
              {action && <Td>{action(key, subject)}</Td>}
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}
