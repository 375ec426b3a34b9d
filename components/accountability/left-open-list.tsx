import type { LeftOpen } from "@/lib/rules/accountability/left-open";

const TITLES: Record<LeftOpen["about"], string> = {
  owner: "Seats without an owner, or that go away",
  raci: "Rows of RACI grids that lose a seat",
  number: "Seats without a number",
};
/** A dialog is no report: the rest is on the draft's page. */
const MOST = 5;

/** What making the draft live loses or leaves open, before one says yes. */
export function LeftOpenList({ open }: { open: readonly LeftOpen[] }) {
  if (open.length === 0) return <p>Every seat has an owner and a number, and no grid loses a seat.</p>;
  return (
    <div className="grid gap-2">
      <p className="text-ink font-medium">What it loses or leaves open:</p>
      {(["owner", "raci", "number"] as const).map((about) => {
        const own = open.filter((one) => one.about === about);
        if (own.length === 0) return null;
        return (
          <div key={about}>
            <p>{TITLES[about]}</p>
            <ul className="list-disc pl-4">
              {own.slice(0, MOST).map(({ sentence }) => (
                <li key={sentence}>{sentence}</li>
              ))}
              {own.length > MOST && <li>and {own.length - MOST} more</li>}
            </ul>
          </div>
        );
      })}
    </div>
  );
}
