import type { TraceEntry } from "@/lib/rules/diagnosis/trace";
import type { Scope } from "@/lib/rules/diagnosis/words";
import { inputRows } from "./input-rows";
import { LookedAt } from "./looked-at";
import { type AskedTexts, sourceWords } from "./phrases";
import type { RespondentNames } from "./reported";
import { inBoth, type Locale } from "@/lib/rules/questionnaire/locales";
import { useLocale } from "#language";

const WORDS = inBoth({
  en: {
    doesNotHold: " · does not hold",
    ofPoints: (contribution: string | number) => ` · ${contribution} of 100 points`,
  },
  de: {
    doesNotHold: " · trifft nicht zu",
    ofPoints: (contribution) => ` · ${contribution} von 100 Punkten`,
  },
});

type Part = { title: string; has: (entry: TraceEntry, scope: Scope) => boolean };

const DECIDED: ReadonlyArray<TraceEntry["kind"]> = ["scope", "stage", "role", "gate"];

const PARTS: ReadonlyArray<Part> = [
  { title: "What decided", has: ({ kind }) => DECIDED.includes(kind) },
  { title: "What was tested", has: ({ kind }) => kind === "criterion" },
  {
    title: "What speaks for it",
    has: ({ kind, supports }, scope) => kind === "signal" && supports === scope,
  },
  {
    title: "What speaks for something else",
    has: ({ kind, supports }, scope) => kind === "signal" && supports !== scope,
  },
];

const PARTS_IN: Readonly<Record<Locale, ReadonlyArray<Part>>> = {
  en: PARTS,
  de: [
    { title: "Was entschieden hat", has: ({ kind }) => DECIDED.includes(kind) },
    { title: "Was geprüft wurde", has: ({ kind }) => kind === "criterion" },
    {
      title: "Was dafür spricht",
      has: ({ kind, supports }, scope) => kind === "signal" && supports === scope,
    },
    {
      title: "Was für etwas anderes spricht",
      has: ({ kind, supports }, scope) => kind === "signal" && supports !== scope,
    },
  ],
};

type ReasonsProps = {
  trace: ReadonlyArray<TraceEntry>;
  scope: Scope;
  names: RespondentNames;
  asked?: AskedTexts;
};

/** Every rule that had a say, in a sentence, with what it looked at and where it comes from. */
export function Reasons({ trace, scope, names, asked }: ReasonsProps) {
  const locale = useLocale();
  return PARTS_IN[locale].map(({ title, has }) => {
    const entries = trace.filter((entry) => has(entry, scope));
    if (entries.length === 0) return null;
    return (
      <div key={title} className="grid gap-3">
        <h3 className="text-sm font-semibold text-ink-soft">{title}</h3>
        <ol className="grid gap-5">
          {entries.map((entry) => (
            <Reason key={entry.ruleId} entry={entry} names={names} asked={asked} />
          ))}
        </ol>
      </div>
    );
  });
}

type ReasonProps = Pick<ReasonsProps, "names" | "asked"> & { entry: TraceEntry };

function Reason({ entry, names, asked }: ReasonProps) {
  const locale = useLocale();
  const words = WORDS[locale];
  const { title, holds, sentence, source, inputs, contribution } = entry;
  return (
    <li className="keep-together grid max-w-[75ch] gap-1">
      <p className="font-medium">
        {title}
        {!holds && <span className="font-normal text-ink-soft">{words.doesNotHold}</span>}
        {contribution !== null && (
          <span className="tabular font-normal text-ink-soft">{words.ofPoints(contribution)}</span>
        )}
      </p>
      <p>{sentence}</p>
      <LookedAt title={title} rows={inputRows(inputs, names, asked, locale)} />
      <p className="text-xs text-ink-faint">{sourceWords(source, locale)}</p>
    </li>
  );
}
