"use client";

import { Button } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import type { StatementId } from "@/lib/rules/questionnaire/dimensions";
import type { DimensionText, Statement } from "@/lib/rules/questionnaire/statement";
import type { Locale } from "@/lib/rules/questionnaire/locales";
import { ANSWERING_WORDS } from "./answering-words";
import { BESIDE_WORDS } from "./beside-words";
import type { Note } from "./notes";
import type { RatingsView } from "./ratings";
import { REVIEW_WORDS } from "./review-words";

type ReviewAnswersProps = {
  dimensions: ReadonlyArray<DimensionText>;
  view: RatingsView;
  noteOf: (item: StatementId) => Note;
  locale: Locale;
  onGoTo: (item: StatementId) => void;
};

/** All statements with what was chosen, what is open first, each with the way back to it. */
export function ReviewAnswers({ dimensions, view, noteOf, locale, onGoTo }: ReviewAnswersProps) {
  const words = REVIEW_WORDS[locale];
  const answering = ANSWERING_WORDS[locale];
  const open = dimensions.flatMap(({ statements }) => statements.filter(({ id }) => !view.answers[id]));

  function chosen({ id, anchors }: Statement): string {
    const said = view.answers[id]?.said;
    if (said === undefined) return answering.notAnswered;
    return said === "skip" ? answering.skip : answering.given(Number(said), anchors[Number(said) - 1] ?? "");
  }

  function besideOf(item: StatementId): string {
    const { note, link, sureness } = noteOf(item);
    return [sureness && BESIDE_WORDS[locale].sureness[sureness], note.trim(), link.trim()]
      .filter(Boolean)
      .join(" · ");
  }

  return (
    <Section title={words.title} lead={words.lead}>
      {open.length > 0 && (
        <div className="grid gap-2 border-l-3 border-caution bg-caution-wash px-4 py-3">
          <h3 className="font-medium">{words.stillOpen(open.length)}</h3>
          <ul className="grid gap-2">
            {open.map((statement) => (
              <Line
                key={statement.id}
                statement={statement}
                beside={besideOf(statement.id)}
                verb={words.answer}
                onGoTo={onGoTo}
              />
            ))}
          </ul>
        </div>
      )}
      {dimensions.map(({ dimension, title, statements }) => {
        const answered = statements.filter(({ id }) => view.answers[id]);
        if (answered.length === 0) return null;
        return (
          <div key={dimension} className="grid gap-2">
            <h3 className="font-medium">{title}</h3>
            <ul className="grid gap-2">
              {answered.map((statement) => (
                <Line
                  key={statement.id}
                  statement={statement}
                  chosen={chosen(statement)}
                  beside={besideOf(statement.id)}
                  verb={words.change}
                  onGoTo={onGoTo}
                />
              ))}
            </ul>
          </div>
        );
      })}
    </Section>
  );
}

type LineProps = {
  statement: Statement;
  chosen?: string;
  beside: string;
  verb: string;
  onGoTo: (item: StatementId) => void;
};

function Line({ statement: { id, statement }, chosen, beside, verb, onGoTo }: LineProps) {
  return (
    <li className="keep-together flex items-start justify-between gap-4 text-sm">
      <span className="grid min-w-0 gap-0.5">
        <span>{statement}</span>
        {chosen && <span className="text-ink-soft">{chosen}</span>}
        {beside && <span className="text-ink-soft break-words">{beside}</span>}
      </span>
      <Button size="sm" aria-label={`${verb}: ${statement}`} onClick={() => onGoTo(id)}>
        {verb}
      </Button>
    </li>
  );
}
