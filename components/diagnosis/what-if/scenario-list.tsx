import { Badge } from "@/components/ui/badge";
import { DeleteWithUndo } from "@/components/ui/delete-with-undo";
import { TextLink } from "@/components/ui/link";
import type { FormAction } from "@/components/ui/use-form-submit";
import { ROLE_TITLES, STAGE_TITLES, type Role, type Stage } from "@/lib/rules/diagnosis/words";

export type KeptScenario = {
  id: string;
  name: string;
  madeByName: string;
  sharedWithCeoAt: Date | null;
  stage: Stage;
  role: Role;
  turned: boolean;
};

type ScenarioListProps = {
  scenarios: ReadonlyArray<KeptScenario>;
  /** The diagnosis's address. */
  home: string;
  /** Left out for a viewer who may not delete. */
  binning?: { remove: FormAction; restore: FormAction; mayShare: boolean };
};

/** The scenarios kept of a diagnosis, each with what it says. */
export function ScenarioList({ scenarios, home, binning }: ScenarioListProps) {
  if (scenarios.length === 0) return <p className="text-sm text-ink-soft">None yet.</p>;
  return (
    <ul className="grid">
      {scenarios.map(({ id, name, madeByName, sharedWithCeoAt, stage, role, turned }) => (
        <li
          key={id}
          className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-t border-line py-3"
        >
          <div className="grid flex-1 basis-72 gap-0.5">
            <p className="flex flex-wrap items-baseline gap-2">
              <TextLink href={`${home}/scenarios/${id}`}>{name}</TextLink>
              {sharedWithCeoAt && <Badge tone="accent">The CEO sees it</Badge>}
            </p>
            <p className="text-xs text-ink-soft">
              {turned ? `${STAGE_TITLES[stage]}, calls for ${ROLE_TITLES[role]}` : "The verdict stays"} · by{" "}
              {madeByName}
            </p>
          </div>
          <div className="flex items-baseline gap-3">
            <TextLink href={`${home}/what-if?scenario=${id}`} className="text-sm">
              Go on from it
            </TextLink>
            {binning && (binning.mayShare || !sharedWithCeoAt) && (
              <DeleteWithUndo
                remove={binning.remove}
                restore={binning.restore}
                hidden={{ id }}
                label={`Delete ${name}`}
              >
                Delete
              </DeleteWithUndo>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
