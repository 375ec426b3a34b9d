"use client";

import { RadioGroup } from "@/components/ui/choice-field";
import { Section } from "@/components/ui/section";
import { SelectField } from "@/components/ui/select-field";
import { NumberField, TextField } from "@/components/ui/text-field";
import type { Statement } from "@/lib/rules/questionnaire/statement";
import type { ReviewWords } from "./review-words";

type ReviewQuestionsProps = { statements: readonly Statement[]; words: ReviewWords; currency: string };

/** What is asked: the statements with a worded level each, and what one knows by heart of one's company. */
export function ReviewQuestions({ statements, words, currency }: ReviewQuestionsProps) {
  return (
    <>
      <Section title={words.statements} lead={words.statementsLead}>
        {statements.map(({ id, statement, question, anchors }) => (
          <RadioGroup
            key={id}
            name={id}
            label={<span className="text-base text-balance">{statement}</span>}
            hint={question}
            unmarked
            optional
            choices={[
              ...anchors.map((anchor, at) => ({ value: String(at + 1), label: anchor })),
              { value: "unknown", label: <span className="text-ink-soft">{words.unknown}</span> },
            ]}
          />
        ))}
      </Section>
      <Section title={words.facts} lead={words.factsLead}>
        <RadioGroup
          name="by"
          label={words.by}
          defaultValue="ceo"
          choices={[
            { value: "ceo", label: words.byCeo },
            { value: "head", label: words.byHead },
          ]}
        />
        <div className="grid gap-x-6 gap-y-5 sm:grid-cols-2">
          <TextField
            name="department"
            label={words.department}
            hint={words.departmentHint}
            maxLength={80}
            optional
          />
          <TextField
            name="companyName"
            label={words.companyName}
            autoComplete="organization"
            maxLength={120}
          />
          <TextField name="industry" label={words.industry} maxLength={80} optional />
          <NumberField name="headcount" label={words.headcount} inputMode="numeric" optional />
          <NumberField
            name="revenue"
            label={words.revenue}
            hint={`${words.revenueHint} ${currency}`}
            optional
          />
          <NumberField name="departments" label={words.departments} inputMode="numeric" optional />
          <SelectField
            name="growth"
            label={words.growth}
            placeholder={words.open}
            optional
            options={[
              { value: "goes_on", label: words.growthGoesOn },
              { value: "stalled", label: words.growthStalled },
            ]}
          />
          <SelectField
            name="operations"
            label={words.operations}
            placeholder={words.nobody}
            optional
            options={[
              { value: "operationsManager:full_time", label: words.operationsManager },
              { value: "directorOfOperations:full_time", label: words.directorOfOperations },
              { value: "vpOfOperations:full_time", label: words.vpOfOperations },
              { value: "coo:full_time", label: words.coo },
              { value: "coo:fractional", label: words.fractionalCoo },
            ]}
          />
        </div>
      </Section>
    </>
  );
}
