import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Table, Td, Th } from "@/components/ui/table";
import { holds, type ProofStep } from "@/lib/rules/diagnosis/reproduce";

const PARTS: Record<ProofStep["part"], string> = {
  snapshot: "The answers and facts that were kept",
  template: "The questionnaire, every word of it",
  "rule-set": "The rules, every line and sentence",
  result: "The diagnosis as it was kept",
  again: "The diagnosis, scored again just now",
};

/** `undefined`: not asked for yet. `null`: these rules are no longer in the program. */
export function ProofSteps({ steps }: { steps: ProofStep[] | null | undefined }) {
  return (
    <div className="grid gap-4" aria-live="polite">
      {steps === null && (
        <Notice tone="caution" title="The rules of this diagnosis are not in this version of the program.">
          <p>Nothing can be said about it here. Open it where it was made.</p>
        </Notice>
      )}
      {steps && <Outcome steps={steps} />}
      <form method="get" className="no-print">
        <Button type="submit" variant={steps === undefined ? "primary" : "secondary"} name="again" value="1">
          {steps === undefined ? "Score it again now" : "Once more"}
        </Button>
      </form>
    </div>
  );
}

function Outcome({ steps }: { steps: ProofStep[] }) {
  const proven = holds(steps);
  return (
    <>
      <Notice
        tone={proven ? "info" : "danger"}
        title={
          proven
            ? "Proven: every fingerprint is the one kept on the day."
            : "Not the same: at least one fingerprint differs."
        }
      >
        {!proven && <p>Do not rely on this diagnosis before the marked line is explained.</p>}
      </Notice>
      <Table caption="Fingerprints then and now">
        <thead>
          <tr>
            <Th>What</Th>
            <Th>Fingerprint then</Th>
            <Th>Now</Th>
            <Th>Same</Th>
          </tr>
        </thead>
        <tbody>
          {steps.map(({ part, then, now }) => (
            <tr key={part}>
              <Td>{PARTS[part]}</Td>
              <Td>
                <Fingerprint hash={then} />
              </Td>
              <Td>
                <Fingerprint hash={now} />
              </Td>
              <Td className={then === now ? "" : "font-semibold text-danger"}>
                {then === now ? "yes" : "no"}
              </Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </>
  );
}

/** Its first figures are enough to compare by eye; the whole of it is in the tooltip and under "What it was made from". */
function Fingerprint({ hash }: { hash: string }) {
  return (
    <code className="text-xs" title={hash}>
      {hash.replace("sha256:", "").slice(0, 12)}
    </code>
  );
}
