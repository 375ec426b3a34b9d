import { ButtonForm } from "@/components/settings/button-form";
import { Notice } from "@/components/ui/notice";
import type { FormAction } from "@/components/ui/use-form-submit";
import { formatDay, formatInstant } from "@/lib/units/days";
import { DeclineForm } from "./decline-form";
import type { DataRequestRow } from "./own-data";
import { decidedBy } from "./words";

type DataRequestsProps = {
  requests: readonly DataRequestRow[];
  timeZone: string;
  actions: { grant: FormAction; decline: FormAction };
  /** Granting asks for a proof, which the page asks for once, above. */
  isFresh: boolean;
};

/** What the client's CEO asked for: the open one with its two answers, and those before. */
export function DataRequests({ requests, timeZone, actions, isFresh }: DataRequestsProps) {
  const open = requests.find(({ state }) => state === "asked");
  const answered = requests.filter(({ state }) => state !== "asked");
  return (
    <div className="grid gap-5">
      {open && (
        <>
          <Notice tone="caution" title={`${open.askedByName} asks for the data of the company.`}>
            <p>
              Asked on {formatInstant(open.askedAt, timeZone)}. Answer by {formatDay(open.answerBy)}: without
              an answer it is granted on the day after.
            </p>
          </Notice>
          <div className="grid items-start gap-8 md:grid-cols-2">
            {isFresh ? (
              <ButtonForm action={actions.grant} hidden={{ id: open.id }} variant="primary">
                Grant it
              </ButtonForm>
            ) : (
              <p className="text-ink-soft text-sm">To grant it, show above that it is you.</p>
            )}
            <DeclineForm id={open.id} action={actions.decline} />
          </div>
        </>
      )}
      {answered.length > 0 && (
        <ul className="text-ink-soft grid gap-1 text-sm">
          {answered.map((request) => (
            <li key={request.id}>
              Asked by {request.askedByName} on {formatInstant(request.askedAt, timeZone)}.{" "}
              {decidedBy(request, timeZone)} {request.declineReason}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
