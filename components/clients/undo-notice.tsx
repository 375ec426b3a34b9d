import { ActionForm } from "@/components/ui/action-form";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormAction } from "@/components/ui/use-form-submit";

type UndoNoticeProps = { title: string; undo: FormAction; id: string; hidden?: Record<string, string> };

/** What was just taken away, and the way back. It stays until one leaves the page, which no toast does. */
export function UndoNotice({ title, undo, id, hidden }: UndoNoticeProps) {
  return (
    <Notice title={title}>
      <ActionForm action={undo} id={id} hidden={hidden} className="gap-2">
        <div>
          <SubmitButton variant="secondary" size="sm" pendingLabel="Bringing it back…">
            Restore
          </SubmitButton>
        </div>
      </ActionForm>
    </Notice>
  );
}
