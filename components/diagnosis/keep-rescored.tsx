import { ActionForm } from "@/components/ui/action-form";
import type { FormAction } from "@/components/ui/use-form-submit";

type KeepRescoredProps = { id: string; diagnosisId: string; ruleSetVersion: number; keep: FormAction };

/** Makes what was only compared a diagnosis of its own. */
export function KeepRescored({ id, diagnosisId, ruleSetVersion, keep }: KeepRescoredProps) {
  return (
    <ActionForm
      action={keep}
      hidden={{ id, diagnosisId, ruleSetVersion }}
      submit={`Keep the diagnosis under version ${ruleSetVersion}`}
    >
      <p className="max-w-[65ch] text-sm text-ink-soft">
        It becomes a diagnosis of its own beside this one, and the one the client is known by. Neither is
        shared with the CEO until you share it.
      </p>
    </ActionForm>
  );
}
