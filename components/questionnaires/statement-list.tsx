import { clsx } from "clsx";
import { ActionForm } from "@/components/ui/action-form";
import { Badge } from "@/components/ui/badge";
import { LinkButton } from "@/components/ui/button";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormAction } from "@/components/ui/use-form-submit";
import { DIMENSIONS, dimensionOf, isItem } from "@/lib/rules/questionnaire/dimensions";
import {
  isReworded,
  type OwnContent,
  type OwnStatement,
  wordingIn,
} from "@/lib/rules/questionnaire/own-template";
import { throughlineTemplate } from "@/lib/rules/questionnaire/template";
import { GERMAN_FROM } from "./words";

type Editing = { templateId: string; href: string; leaveOut: FormAction };

type StatementListProps = {
  content: OwnContent;
  /** Left out where it can only be read. */
  editing?: Editing;
};

/** The statements by subject: what is the firm's own about each, and, in a draft, the way to change it. */
export function StatementList({ content, editing }: StatementListProps) {
  return DIMENSIONS.map((dimension) => {
    const frame = throughlineTemplate.texts.en.find((text) => text.dimension === dimension);
    const statements = content.filter(({ id }) => dimensionOf(id) === dimension);
    return (
      <section key={dimension} aria-label={frame?.title} className="grid grid-cols-1">
        <h3 className="font-semibold">{frame?.title}</h3>
        <p className="pb-2 text-sm text-ink-soft">{frame?.about}</p>
        <ul>
          {statements.map((statement) => (
            <StatementRow key={statement.id} statement={statement} editing={editing} />
          ))}
        </ul>
      </section>
    );
  });
}

function StatementRow({ statement, editing }: { statement: OwnStatement; editing?: Editing }) {
  const { id, leftOut, texts, edit } = statement;
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 border-t border-line py-3">
      <div className="grid min-w-0 flex-1 basis-72 justify-items-start gap-1">
        <p className={clsx(leftOut && "text-ink-faint line-through")}>{texts.en.statement}</p>
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-xs text-ink-soft">
          {leftOut && <Badge tone="caution">Left out</Badge>}
          {!isItem(id) && <Badge tone="accent">Added</Badge>}
          {isReworded(statement) && <Badge tone="accent">Reworded</Badge>}
          <span>{GERMAN_FROM[wordingIn(statement, "de").from]}</span>
        </p>
      </div>
      {editing && (
        <div className="flex items-center gap-1">
          {!leftOut && (
            <LinkButton href={`${editing.href}/statements/${id}`} size="sm" variant="quiet">
              Reword<span className="sr-only"> “{texts.en.statement}”</span>
            </LinkButton>
          )}
          <ActionForm
            action={editing.leaveOut}
            hidden={{
              templateId: editing.templateId,
              statementId: id,
              edit,
              leftOut: leftOut ? "no" : "yes",
            }}
          >
            <SubmitButton size="sm" variant="quiet">
              {leftOut ? "Put back" : "Leave out"}
              <span className="sr-only"> “{texts.en.statement}”</span>
            </SubmitButton>
          </ActionForm>
        </div>
      )}
    </li>
  );
}
