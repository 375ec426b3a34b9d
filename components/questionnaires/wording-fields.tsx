import { TextAreaField } from "@/components/ui/text-area-field";
import { TextField } from "@/components/ui/text-field";
import type { Wording } from "@/lib/rules/questionnaire/own-template";

type WordingFieldsProps = {
  /** What its fields are called: `en.statement`, `en.anchors[0]`. */
  locale: string;
  language: string;
  now?: Wording;
  /** Shown in an empty field: what is read instead. */
  instead?: Wording;
  optional?: boolean;
  note?: string;
};

/** A statement in one language: what is rated, what to think about, and what each of the five levels looks like. */
export function WordingFields({ locale, language, now, instead, optional, note }: WordingFieldsProps) {
  return (
    <fieldset lang={locale} className="grid gap-4">
      <legend className="mb-3 text-sm font-semibold" lang="en">
        {language}
      </legend>
      {note && (
        <p lang="en" className="-mt-3 text-sm text-ink-soft">
          {note}
        </p>
      )}
      <TextField
        name={`${locale}.statement`}
        label="Statement"
        hint="Said of the best case; the rating says how true it is."
        defaultValue={now?.statement}
        placeholder={instead?.statement}
        maxLength={200}
        optional={optional}
      />
      <TextAreaField
        name={`${locale}.question`}
        label="What to think about before answering"
        defaultValue={now?.question}
        placeholder={instead?.question}
        rows={2}
        maxLength={300}
        optional={optional}
      />
      {[1, 2, 3, 4, 5].map((level) => (
        <TextAreaField
          key={level}
          name={`${locale}.anchors[${level - 1}]`}
          label={LEVELS[level - 1]}
          hint={level === 1 ? "Something one could observe in an ordinary week." : undefined}
          defaultValue={now?.anchors[level - 1]}
          placeholder={instead?.anchors[level - 1]}
          rows={2}
          maxLength={400}
          optional={optional}
        />
      ))}
    </fieldset>
  );
}

const LEVELS = ["Level 1, the weakest", "Level 2", "Level 3", "Level 4", "Level 5, the strongest"];
