import { ActionForm } from "./action-form";
import { SubmitButton } from "./submit-button";
import type { FormAction } from "./use-form-submit";

type ShareFormProps = {
  hidden: Record<string, string>;
  isShared: boolean;
  actions: Record<"share" | "unshare", FormAction>;
  words?: Record<"share" | "unshare", string>;
};

const WITH_CEO = { share: "Share with the CEO", unshare: "Take back from the CEO" };

/** Into the client's portal, and out of it again. */
export function ShareForm({ hidden, isShared, actions, words = WITH_CEO }: ShareFormProps) {
  return (
    <ActionForm key={String(isShared)} action={isShared ? actions.unshare : actions.share} hidden={hidden}>
      <SubmitButton variant="secondary" pendingLabel={isShared ? "Taking back…" : "Sharing…"}>
        {isShared ? words.unshare : words.share}
      </SubmitButton>
    </ActionForm>
  );
}
