import type { ReactNode } from "react";
import { ActionForm } from "@/components/ui/action-form";
import { LinkButton } from "@/components/ui/button";
import { newRowId } from "@/components/ui/new-row-id";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormAction } from "@/components/ui/use-form-submit";
import { formatDay, formatInstant, type IsoDay } from "@/lib/units/days";
import { decidedBy } from "./words";
import { WORDS } from "./own-data.words";
import { useLocale } from "#language";

export type DataRequestRow = {
  id: string;
  state: "asked" | "granted" | "declined";
  askedAt: Date;
  askedByName: string;
  answerBy: IsoDay;
  decidedAt: Date | null;
  decidedByName: string | null;
  declineReason: string | null;
  fetchUntil: IsoDay | null;
};

type OwnDataProps = {
  request: DataRequestRow | null;
  today: IsoDay;
  timeZone: string;
  firmName: string;
  ask: FormAction;
  /** Puts what asks for a proof around the way to the file. */
  gate: (way: ReactNode) => ReactNode;
};

/** How the CEO's latest request for the company's data stands, and the next step that is theirs. */
export function OwnData({ request, today, timeZone, firmName, ask, gate }: OwnDataProps) {
  const words = WORDS[useLocale()];
  const isToFetch = request?.fetchUntil != null && request.fetchUntil >= today;
  return (
    <div className="grid gap-5">
      {request && <Standing {...{ request, isToFetch, timeZone, firmName }} />}
      {request && isToFetch && (
        <>
          {gate(
            <div>
              <LinkButton href={`/api/data-requests/${request.id}/archive`} download variant="primary">
                {words.saveTheFile}
              </LinkButton>
            </div>,
          )}
        </>
      )}
      {request?.state !== "asked" && !isToFetch && (
        <ActionForm action={ask} id={newRowId()} inArchive className="max-w-md">
          <div>
            <SubmitButton variant="secondary" pendingLabel={words.oneMoment}>
              {words.askForTheData}
            </SubmitButton>
          </div>
        </ActionForm>
      )}
    </div>
  );
}

type StandingProps = Pick<OwnDataProps, "timeZone" | "firmName"> & {
  request: DataRequestRow;
  isToFetch: boolean;
};

function Standing({ request, isToFetch, timeZone, firmName }: StandingProps) {
  const locale = useLocale();
  const words = WORDS[locale];
  const { state, askedAt, askedByName, answerBy, fetchUntil, declineReason } = request;
  const asked = words.askedByOn(askedByName, formatInstant(askedAt, timeZone, locale));
  if (state === "asked")
    return (
      <Notice title={words.wasAskedForThe(firmName)}>
        <p>{words.theyAnswerByWithout(asked, formatDay(answerBy, locale))}</p>
      </Notice>
    );
  if (state === "declined")
    return (
      <Notice tone="caution" title={words.declined(firmName)}>
        <p>
          {asked} {decidedBy(request, timeZone, locale)}
        </p>
        <p className="whitespace-pre-line">{declineReason}</p>
      </Notice>
    );
  return (
    <Notice title={isToFetch ? words.theDataIsYours : words.whatWasGrantedIs}>
      <p>
        {asked} {decidedBy(request, timeZone, locale)}
        {fetchUntil && words.itCanBeSaved(formatDay(fetchUntil, locale))}
      </p>
    </Notice>
  );
}
