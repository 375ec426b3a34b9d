import { Notice } from "@/components/ui/notice";
import type { FormAction } from "@/components/ui/use-form-submit";
import { answerBy } from "@/lib/rules/exit/data-request";
import { dayIn, formatDay, formatInstant } from "@/lib/units/days";
import { DeclineForm } from "./decline-form";
import { DeleteForGood } from "./delete-for-good";

export type Request = {
  id: string;
  clientCompanyId: string | null;
  name: string;
  askedAt: Date;
  askedByName: string;
  reason: string | null;
};

type DeletionRequestProps = {
  request: Request;
  timeZone: string;
  /** For owners; others read that it waits for one. */
  actions: { accept: FormAction; decline: FormAction } | null;
};

/** What a CEO asked, and the two answers to it. */
export function DeletionRequest({ request, timeZone, actions }: DeletionRequestProps) {
  const { id, name, askedAt, askedByName, reason } = request;
  return (
    <div className="grid gap-5">
      <Notice tone="caution" title={`${askedByName} asks to delete everything about ${name}.`}>
        <p>
          Asked on {formatInstant(askedAt, timeZone)}. The client was told that you answer by{" "}
          {formatDay(answerBy(dayIn(timeZone, askedAt)))}; without an answer nothing is deleted.
        </p>
        {reason && <p className="whitespace-pre-line">{reason}</p>}
        {!actions && <p>An owner of the firm answers it.</p>}
      </Notice>
      {actions && (
        <div className="grid items-start gap-8 md:grid-cols-2">
          <DeleteForGood
            action={actions.accept}
            client={{ id: request.clientCompanyId ?? "", name }}
            requestId={id}
          />
          <DeclineForm id={id} action={actions.decline} />
        </div>
      )}
    </div>
  );
}
