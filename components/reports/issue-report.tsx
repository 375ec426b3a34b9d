import { ConfirmForm } from "@/components/ui/confirm-form";
import { type Definition, DefinitionList } from "@/components/ui/definition-list";
import type { FormAction } from "@/components/ui/use-form-submit";

type IssueReportProps = {
  action: FormAction;
  id: string;
  hidden: Record<string, string>;
  number: number;
  frozen: readonly Definition[];
};

/** Says what is frozen, and from what, before it is: an issued report stays as it is. */
export function IssueReport({ action, id, hidden, number, frozen }: IssueReportProps) {
  return (
    <div>
      <ConfirmForm
        action={action}
        id={id}
        hidden={hidden}
        ask="Issue report"
        askVariant="primary"
        title={`Issue report No. ${number}?`}
        confirm="Issue it for good"
        confirmVariant="primary"
        pendingLabel="Issuing…"
      >
        <p>
          It is frozen with everything below as it stands at this moment, and can be neither changed nor taken
          back. Nobody at the client sees it until you share it. Should a colleague issue one first, it takes
          the number after theirs.
        </p>
        <DefinitionList items={frozen} />
      </ConfirmForm>
    </div>
  );
}
