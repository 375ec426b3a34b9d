import type { TraceEntry } from "@/lib/rules/diagnosis/trace";
import { InputTable } from "./input-table";
import { sourceWords } from "./phrases";
import type { RespondentNames } from "./reported";

const PARTS = [
  { title: "What decided", kinds: ["scope", "stage", "role", "gate"] },
  { title: "What was tested", kinds: ["criterion"] },
  { title: "What speaks for it", kinds: ["signal"] },
] as const satisfies ReadonlyArray<{ title: string; kinds: ReadonlyArray<TraceEntry["kind"]> }>;

/** Every rule that had a say, in a sentence, with what it looked at and where it comes from. */
export function Reasons({ trace, names }: { trace: ReadonlyArray<TraceEntry>; names: RespondentNames }) {
  return PARTS.map(({ title, kinds }) => {
    const entries = trace.filter(({ kind }) => (kinds as ReadonlyArray<string>).includes(kind));
    if (entries.length === 0) return null;
    return (
      <div key={title} className="grid gap-3">
        <h3 className="text-sm font-semibold text-ink-soft">{title}</h3>
        <ol className="grid gap-5">
          {entries.map((entry) => (
            <Reason key={entry.ruleId} entry={entry} names={names} />
          ))}
        </ol>
      </div>
    );
  });
}

function Reason({ entry, names }: { entry: TraceEntry; names: RespondentNames }) {
  const { title, holds, sentence, source, inputs, contribution } = entry;
  return (
    <li className="keep-together grid max-w-[75ch] gap-1">
      <p className="font-medium">
        {title}
        {!holds && <span className="font-normal text-ink-soft"> · does not hold</span>}
        {contribution !== null && (
          <span className="tabular font-normal text-ink-soft"> · {contribution} points of evidence</span>
        )}
      </p>
      <p>{sentence}</p>
      {inputs.length > 0 && (
        <details className="text-sm">
          <summary className="w-fit text-xs text-ink-soft hover:text-ink">
            What it looked at ({inputs.length})
          </summary>
          <InputTable caption={`What “${title}” looked at`} inputs={inputs} names={names} />
        </details>
      )}
      <p className="text-xs text-ink-faint">{sourceWords(source)}</p>
    </li>
  );
}
