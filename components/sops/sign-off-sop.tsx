import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormAction } from "@/components/ui/use-form-submit";
import { type IsoDay, formatDay } from "@/lib/units/days";

type SignOffSopProps = { sopId: string; number: number; signedDay: IsoDay | null; action: FormAction };

/** For those who must follow it: one button, and what pressing it says. */
export function SignOffSop({ sopId, number, signedDay, action }: SignOffSopProps) {
  if (signedDay)
    return (
      <p className="text-ink-soft text-sm">
        You signed off version {number} on {formatDay(signedDay)}.
      </p>
    );
  return (
    <section
      aria-labelledby="sign-off"
      className="no-print border-accent bg-accent-wash grid gap-3 border-l-3 px-5 py-4"
    >
      <h2 id="sign-off" className="text-lg font-semibold">
        You are to follow this
      </h2>
      <p className="text-sm">
        Read it to the end. Signing off says: I have read version {number}, I understand it and I will work by
        it. Your consultants and the CEO see that you did.
      </p>
      <ActionForm action={action} hidden={{ id: sopId, number }}>
        <SubmitButton pendingLabel="Signing off…" className="w-fit">
          Sign off version {number}
        </SubmitButton>
      </ActionForm>
    </section>
  );
}
