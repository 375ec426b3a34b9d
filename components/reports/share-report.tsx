import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormAction } from "@/components/ui/use-form-submit";

type ShareReportProps = {
  reportId: string;
  isShared: boolean;
  actions: Record<"share" | "unshare", FormAction>;
};

/** Into the client's portal, and out of it again. */
export function ShareReport({ reportId, isShared, actions }: ShareReportProps) {
  return (
    <ActionForm
      key={String(isShared)}
      action={isShared ? actions.unshare : actions.share}
      hidden={{ reportId }}
    >
      <SubmitButton variant="secondary" pendingLabel={isShared ? "Taking back…" : "Sharing…"}>
        {isShared ? "Take back from the CEO" : "Share with the CEO"}
      </SubmitButton>
    </ActionForm>
  );
}
