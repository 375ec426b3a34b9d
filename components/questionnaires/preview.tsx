"use client";

import { ANSWERING_WORDS } from "@/components/assessments/answering-words";
import { StatementField } from "@/components/assessments/statement-field";
import type { Locale } from "@/lib/rules/questionnaire/locales";
import type { DimensionText } from "@/lib/rules/questionnaire/statement";

type PreviewProps = { dimensions: ReadonlyArray<DimensionText>; locale: Locale };

/** The statements as respondents see them, on one page; nothing can be chosen. */
export function Preview({ dimensions, locale }: PreviewProps) {
  const words = ANSWERING_WORDS[locale];
  const places = dimensions.flatMap(({ statements }) => statements.map(({ id }) => id));
  return (
    <fieldset disabled lang={locale} className="grid gap-10">
      <legend className="sr-only">{words.subjects}</legend>
      <p className="text-ink-soft">{words.lead(places.length)}</p>
      {dimensions.map(({ dimension, title, about, statements }) => (
        <section key={dimension} aria-labelledby={`about-${dimension}`} className="grid gap-5">
          <header className="grid gap-1">
            <h2 id={`about-${dimension}`} className="text-xl font-semibold">
              {title}
            </h2>
            <p className="text-ink-soft">{about}</p>
          </header>
          {statements.map((statement) => (
            <StatementField
              key={statement.id}
              statement={statement}
              place={places.indexOf(statement.id)}
              answer={undefined}
              words={words}
              onChoose={nothing}
              beside={null}
            />
          ))}
        </section>
      ))}
    </fieldset>
  );
}

function nothing() {
  // A preview holds no answers.
}
