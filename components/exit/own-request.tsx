import { ActionForm } from "@/components/ui/action-form";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormAction } from "@/components/ui/use-form-submit";
import { formatDay, formatInstant, type IsoDay } from "@/lib/units/days";

type OwnRequestProps = {
  request: {
    id: string;
    state: string;
    answerBy: IsoDay;
    askedAt: Date;
    askedByName: string;
    decidedAt: Date | null;
    decidedByName: string | null;
    declineReason: string | null;
    endedByName: string | null;
  };
  timeZone: string;
  firmName: string;
  takeBack: FormAction;
};

/** How the latest request stands, for the CEO who asked. */
export function OwnRequest({ request, timeZone, firmName, takeBack }: OwnRequestProps) {
  const { id, state, answerBy, endedByName, askedAt, askedByName, decidedAt, decidedByName, declineReason } =
    request;
  const asked = `Asked by ${askedByName} on ${formatInstant(askedAt, timeZone)}.`;
  if (state === "asked")
    return (
      <Notice title={`${firmName} was asked to delete everything.`}>
        <p>
          {asked} Its owners were told and answer by {formatDay(answerBy)}; this page says how. Without an
          answer nothing is deleted.
        </p>
        <ActionForm action={takeBack} hidden={{ id }} inArchive className="mt-2 justify-items-start gap-2">
          <SubmitButton size="sm" variant="secondary" pendingLabel="One moment…">
            Take it back
          </SubmitButton>
        </ActionForm>
      </Notice>
    );
  if (state === "withdrawn")
    return (
      <Notice title="It was taken back.">
        <p>
          {asked} {endedByName} took it back before anybody answered. Nothing was deleted.
        </p>
      </Notice>
    );
  if (state === "declined")
    return (
      <Notice tone="caution" title={`${firmName} declined.`}>
        <p>
          {asked} {decidedByName} answered
          {decidedAt && ` on ${formatInstant(decidedAt, timeZone)}`}:
        </p>
        <p className="whitespace-pre-line">{declineReason}</p>
      </Notice>
    );
  return (
    <Notice title="A deletion was begun, and called off.">
      <p>{asked} Nothing was deleted.</p>
    </Notice>
  );
}
