import { ActionForm } from "@/components/ui/action-form";
import { LinkButton } from "@/components/ui/button";
import { ConfirmForm } from "@/components/ui/confirm-form";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextAreaField } from "@/components/ui/text-area-field";
import { DateField } from "@/components/ui/text-field";
import type { FormAction } from "@/components/ui/use-form-submit";
import type { SopVersionState } from "@/lib/rules/sops/words";
import { type IsoDay, addMonths, formatDay } from "@/lib/units/days";
import { ReviewSteps } from "./review-steps";

export type SopActions = Record<
  "submit" | "approve" | "sendBack" | "putIntoUse" | "startVersion" | "withdraw" | "review",
  FormAction
>;

type LifeStepsProps = {
  sop: {
    id: string;
    version: number;
    today: IsoDay;
    isDue: boolean;
    /** The version somebody works on, beside the one in use. */
    open: number | null;
    shown: {
      number: number;
      revision: number;
      state: SopVersionState;
      isAuthor: boolean;
      mayApprove: boolean;
      sentBackByName: string | null;
      sentBackDay: IsoDay | null;
      sentBackComment: string | null;
    };
  };
  base: string;
  actions: SopActions;
};

/** What follows from where the shown version stands, the way forward first. */
export function LifeSteps({ sop, base, actions }: LifeStepsProps) {
  const { id, shown, open } = sop;
  const seen = { id, number: shown.number, revision: shown.revision };
  return (
    <div className="no-print flex flex-wrap items-start gap-3">
      {shown.state === "draft" && (
        <DraftSteps shown={shown} seen={seen} base={base} submit={actions.submit} />
      )}
      {shown.state === "in_review" && <ReviewSteps seen={seen} {...shown} {...actions} />}
      {shown.state === "approved" && (
        <ActionForm action={actions.putIntoUse} hidden={seen}>
          <SubmitButton className="w-fit">Put version {shown.number} into use</SubmitButton>
        </ActionForm>
      )}
      {shown.state === "in_use" && sop.isDue && <StillRight sop={sop} review={actions.review} />}
      {open !== null && open !== shown.number && (
        <LinkButton href={`${base}?version=${open}`}>Go to version {open}</LinkButton>
      )}
      {open === null && (
        <ActionForm action={actions.startVersion} hidden={{ id }}>
          <SubmitButton variant="secondary" className="w-fit" pendingLabel="Starting…">
            {shown.state === "withdrawn" ? "Take up again" : "Start a new version"}
          </SubmitButton>
        </ActionForm>
      )}
      {shown.state === "in_use" && !sop.isDue && (
        <details>
          <summary className="text-accent w-fit py-2.5 text-sm font-medium">Review it now</summary>
          <div className="mt-3">
            <StillRight sop={sop} review={actions.review} />
          </div>
        </details>
      )}
      {shown.state !== "withdrawn" && shown.state !== "replaced" && (
        <ConfirmForm
          action={actions.withdraw}
          hidden={{ id }}
          ask="Withdraw"
          title="Withdraw this SOP?"
          confirm="Withdraw"
        >
          <p>
            Nobody is to follow it any more, and it leaves the portal. Its versions and sign-offs are kept.
          </p>
        </ConfirmForm>
      )}
    </div>
  );
}

type DraftStepsProps = {
  shown: LifeStepsProps["sop"]["shown"];
  seen: { id: string; number: number; revision: number };
  base: string;
  submit: FormAction;
};

function DraftSteps({ shown, seen, base, submit }: DraftStepsProps) {
  return (
    <div className="flex w-full flex-wrap items-start gap-3">
      {shown.sentBackComment && (
        <Notice
          tone="caution"
          title={`Sent back by ${shown.sentBackByName}${shown.sentBackDay ? ` on ${formatDay(shown.sentBackDay)}` : ""}`}
        >
          <p className="whitespace-pre-line">{shown.sentBackComment}</p>
        </Notice>
      )}
      <LinkButton href={`${base}/edit`} variant="primary">
        Write
      </LinkButton>
      <ActionForm action={submit} hidden={seen} className={shown.number > 1 ? "w-full max-w-xl" : undefined}>
        {shown.number > 1 && (
          <TextAreaField name="changeNote" label="What changed, and why" rows={2} maxLength={500} />
        )}
        <SubmitButton variant="secondary" className="w-fit" pendingLabel="Submitting…">
          Submit for review
        </SubmitButton>
      </ActionForm>
    </div>
  );
}

function StillRight({ sop, review }: { sop: LifeStepsProps["sop"]; review: FormAction }) {
  return (
    <ActionForm action={review} hidden={{ id: sop.id, version: sop.version }} className="max-w-xl">
      <DateField
        name="reviewDay"
        label="Still right as it stands; look at it again on"
        defaultValue={addMonths(sop.today, 12)}
      />
      <SubmitButton className="w-fit">It is still right</SubmitButton>
    </ActionForm>
  );
}
