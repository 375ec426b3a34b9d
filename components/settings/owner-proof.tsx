import { ProofGate } from "@/components/auth/proof-gate";
import type { FormAction } from "@/components/ui/use-form-submit";

type OwnerProofProps = { isFresh: boolean; action: FormAction; to: string };

/** Beside a form of which only a part asks for the proof: folded, as most of what it does needs none. */
export function OwnerProof({ isFresh, action, to }: OwnerProofProps) {
  if (isFresh) return null;
  return (
    <details className="mt-4 text-sm">
      <summary className="text-ink-soft cursor-pointer">To {to}, show first that it is you</summary>
      <div className="mt-3">
        <ProofGate isFresh={false} action={action} to={to} />
      </div>
    </details>
  );
}
