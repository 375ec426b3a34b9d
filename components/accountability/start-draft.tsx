import { ActionForm } from "@/components/ui/action-form";
import { EmptyState } from "@/components/ui/empty-state";
import type { FormAction } from "@/components/ui/use-form-submit";

type StartDraftProps = { clientId: string; newId: string; liveNumber: number | null; action: FormAction };

/** Begins the next chart: as a copy of the live one, or with the CEO alone. */
export function StartDraft({ clientId, newId, liveNumber, action }: StartDraftProps) {
  return (
    <EmptyState
      title="There is no draft"
      action={
        <ActionForm
          action={action}
          id={newId}
          hidden={{ clientCompanyId: clientId }}
          submit={liveNumber === null ? "Start with the CEO’s seat" : `Start from chart ${liveNumber}`}
        />
      }
    >
      A chart changes as a draft: add seats, put them in order, name their owners. Nobody at the client sees
      it before you make it live.
    </EmptyState>
  );
}
