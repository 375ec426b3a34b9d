import { ConfirmForm } from "@/components/ui/confirm-form";
import type { FormAction } from "@/components/ui/use-form-submit";
import { formatDay, type IsoDay } from "@/lib/units/days";

type IssueDraftProps = {
  action: FormAction;
  id: string;
  hidden: Record<string, string | number>;
  nextNumber: number;
  issuedOn: IsoDay;
  /** Parts that were chosen and have nothing to say yet, each with why. */
  empty: readonly { title: string; why: string }[];
};

/** Says what is frozen and who will read it, and which chosen part would be missing, before it is. */
export function IssueDraft({ action, id, hidden, nextNumber, issuedOn, empty }: IssueDraftProps) {
  return (
    <div>
      <ConfirmForm
        action={action}
        id={id}
        hidden={hidden}
        ask="Issue this report"
        askVariant="primary"
        title="Issue this report?"
        confirm="Issue it for good"
        confirmVariant="primary"
        pendingLabel="Issuing…"
      >
        <p>
          Issued now, it is No. {nextNumber}, the next of your firm, of {formatDay(issuedOn)}: one PDF and
          page of this draft as it was saved, frozen for good. Nobody at the client sees it until you share
          it. Should a colleague issue one first, it takes the number after theirs.
        </p>
        {empty.map(({ title, why }) => (
          <p key={title} className="text-caution">
            “{title}” is chosen and will be missing: {why}
          </p>
        ))}
      </ConfirmForm>
    </div>
  );
}
