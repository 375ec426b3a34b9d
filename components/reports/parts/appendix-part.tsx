import { DefinitionList } from "@/components/ui/definition-list";
import type { ReportView } from "./types";

/** The rules with their sources, and the hash of every input; ids stand in the PDF. */
export function AppendixPart({ appendix }: Pick<ReportView, "appendix">) {
  return (
    <>
      <p className="max-w-[70ch]">
        Every statement of the diagnosis comes from a rule that fired on the answers and facts of the
        assessment.
      </p>
      <h3 className="font-semibold">Rules that fired</h3>
      <ul className="border-t border-line">
        {appendix.rules.map(({ title, sentence, source }) => (
          <li
            key={title}
            className="grid gap-x-6 gap-y-1 border-b border-line py-2.5 text-sm md:grid-cols-[14rem_1fr]"
          >
            <p className="font-medium">{title}</p>
            <div>
              <p>{sentence}</p>
              <p className="text-xs text-ink-soft">{source}</p>
            </div>
          </li>
        ))}
      </ul>
      <h3 className="font-semibold">What it was made from</h3>
      <DefinitionList
        items={appendix.madeFrom.map(({ what, hash }) => ({
          term: what,
          value: <code className="text-2xs break-all text-ink-soft">{hash}</code>,
        }))}
      />
    </>
  );
}
