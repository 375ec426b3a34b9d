import { PIPELINE_STATES } from "@/components/clients/words";
import { ActionForm } from "@/components/ui/action-form";
import { LinkButton } from "@/components/ui/button";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormAction } from "@/components/ui/use-form-submit";
import { movesFrom } from "@/lib/rules/pipeline/pipeline";
import type { OpportunityShown } from "./opportunity";

type MoveMenuProps = { opportunity: OpportunityShown; move: FormAction };

/** A disclosure with one button per stage: the same by mouse, finger and keyboard. Won and lost ask for more, on the page itself. */
export function MoveMenu({ opportunity: { id, version, stage, title, clientCompany }, move }: MoveMenuProps) {
  return (
    <details className="no-print">
      <summary
        className="text-accent w-fit py-1 text-xs font-medium"
        aria-label={`Move to…: ${clientCompany.name}, ${title}`}
      >
        Move to…
      </summary>
      <ActionForm action={move} id={id} hidden={{ version }} className="mt-2 gap-2!">
        <div className="flex flex-wrap gap-2">
          {movesFrom(stage).map((to) => (
            <SubmitButton key={to} name="toStage" value={to} size="sm" variant="secondary">
              {PIPELINE_STATES[to]}
            </SubmitButton>
          ))}
          <LinkButton href={`/pipeline/${id}#won`} size="sm" variant="quiet">
            Won…
          </LinkButton>
          <LinkButton href={`/pipeline/${id}#lost`} size="sm" variant="quiet">
            Lost…
          </LinkButton>
        </div>
      </ActionForm>
    </details>
  );
}
