import type { DimensionText } from "@/lib/rules/questionnaire/statement";

/** The statements by subject; the wordings of their five levels stand in the questionnaire itself. */
export function AskedStatements({ dimensions }: { dimensions: ReadonlyArray<DimensionText> }) {
  return (
    <div className="grid gap-3">
      {dimensions.map(({ dimension, title, about, statements }) => (
        <details key={dimension} className="group">
          <summary className="w-fit">
            <span className="font-medium">{title}</span>
            <span className="text-sm text-ink-soft"> · {about}</span>
          </summary>
          <ol className="mt-2 ml-5 grid list-decimal gap-1 text-sm">
            {statements.map(({ id, statement }) => (
              <li key={id} className="max-w-[70ch]">
                {statement}
              </li>
            ))}
          </ol>
        </details>
      ))}
    </div>
  );
}
