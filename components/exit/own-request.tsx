import { ActionForm } from "@/components/ui/action-form";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormAction } from "@/components/ui/use-form-submit";
import { formatDay, formatInstant, type IsoDay } from "@/lib/units/days";
import { WORDS } from "./own-request.words";
import { useLocale } from "#language";

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
  const locale = useLocale();
  const words = WORDS[locale];
  const { id, state, answerBy, endedByName, askedAt, askedByName, decidedAt, decidedByName, declineReason } =
    request;
  const asked = words.askedByOn(askedByName, formatInstant(askedAt, timeZone, locale));
  if (state === "asked")
    return (
      <Notice title={words.wasAskedToDelete(firmName)}>
        <p>{words.itsOwnersWereTold(asked, formatDay(answerBy, locale))}</p>
        <ActionForm action={takeBack} hidden={{ id }} inArchive className="mt-2 justify-items-start gap-2">
          <SubmitButton size="sm" variant="secondary" pendingLabel={words.oneMoment}>
            {words.takeItBack}
          </SubmitButton>
        </ActionForm>
      </Notice>
    );
  if (state === "withdrawn")
    return (
      <Notice title={words.itWasTakenBack}>
        <p>{words.tookItBackBefore(asked, endedByName ?? "")}</p>
      </Notice>
    );
  if (state === "declined")
    return (
      <Notice tone="caution" title={words.declined(firmName)}>
        <p>
          {asked} {decidedByName}
          {words.answered}
          {decidedAt && words.on(formatInstant(decidedAt, timeZone, locale))}:
        </p>
        <p className="whitespace-pre-line">{declineReason}</p>
      </Notice>
    );
  return (
    <Notice title={words.aDeletionWasBegun}>
      <p>{words.nothingWasDeleted(asked)}</p>
    </Notice>
  );
}
