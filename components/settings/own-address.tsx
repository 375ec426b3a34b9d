import { ActionForm } from "@/components/ui/action-form";
import { Badge } from "@/components/ui/badge";
import { ConfirmForm } from "@/components/ui/confirm-form";
import { TextField } from "@/components/ui/text-field";
import type { FormAction } from "@/components/ui/use-form-submit";
import { ButtonForm } from "./button-form";
import { CopyText } from "./copy-text";

export function AddressForm({ action }: { action: FormAction }) {
  return (
    <ActionForm action={action} submit="Use this address" className="max-w-md">
      <TextField
        name="host"
        label="Address"
        hint="A name below your own domain, such as clients.rowan-co.example."
        autoComplete="off"
        spellCheck={false}
        maxLength={240}
        inputClassName="font-mono"
      />
    </ActionForm>
  );
}

type AddressStateProps = {
  host: string;
  /** By whom and when it was said; when it was proven, if it was. */
  setBy: string;
  set: string;
  proven: string | null;
};

/** The address, and whether it is in use. */
export function AddressState({ host, setBy, set, proven }: AddressStateProps) {
  return (
    <div className="grid gap-1 text-sm">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className="font-mono break-all">{host}</span>
        <Badge tone={proven ? "accent" : "caution"}>{proven ? "In use" : "Waiting for proof"}</Badge>
      </p>
      <p className="text-ink-soft text-xs">
        {proven
          ? `Proven on ${proven}; set by ${setBy} on ${set}. Letters to your clients lead there.`
          : `Set by ${setBy} on ${set}. Nothing is served there until the records below are found.`}
      </p>
    </div>
  );
}

type AddressRecordsProps = { host: string; target: string; proof: { name: string; value: string } };

/** What to enter where the domain is kept. */
export function AddressRecords({ host, target, proof }: AddressRecordsProps) {
  return (
    <ul className="grid gap-4 text-sm">
      <Entry type="CNAME" why="leads your clients here" name={host} value={target} />
      <Entry type="TXT" why="shows that the name is yours" {...proof} />
    </ul>
  );
}

function Entry({ type, why, name, value }: { type: string; why: string; name: string; value: string }) {
  return (
    <li>
      <p>
        <span className="font-medium">{type}</span> <span className="text-ink-soft">record: {why}</span>
      </p>
      <CopyText text={name} label={`Copy the ${type} name`} />
      <CopyText text={value} label={`Copy the ${type} value`} />
    </li>
  );
}

type AddressStepsProps = { host: string; isProven: boolean; prove: FormAction; takeAway: FormAction };

export function AddressSteps({ host, isProven, prove, takeAway }: AddressStepsProps) {
  return (
    <div className="grid justify-items-start gap-3">
      {!isProven && (
        <ButtonForm action={prove} hidden={{ host }} variant="primary" pendingLabel="Asking DNS…">
          Check now
        </ButtonForm>
      )}
      <ConfirmForm
        action={takeAway}
        hidden={{ host }}
        ask="Take it away"
        title={`Do without ${host}?`}
        confirm="Take it away"
      >
        <p>
          {isProven
            ? "At once nothing is served there: whoever is signed in at it signs in again at the program’s address, and links in letters that carry it open nothing."
            : "It can be set again, with another value to prove it by."}
        </p>
      </ConfirmForm>
    </div>
  );
}
