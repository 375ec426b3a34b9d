import { Figures } from "./hours-part";
import type { ReportView } from "./types";

export function CostPart({ cost }: Pick<ReportView, "cost">) {
  if (!cost) return null;
  return (
    <>
      <p className="max-w-[60ch] text-lg font-medium">{cost.headline}</p>
      {cost.budget && <p className="max-w-[70ch] font-medium">{cost.budget}</p>}
      {cost.sentences.map((sentence) => (
        <p key={sentence} className="max-w-[70ch]">
          {sentence}
        </p>
      ))}
      <Figures
        caption="Full-time against fractional"
        heads={["Line", "First year", "Every later year"]}
        rows={cost.rows.map(({ title, firstYear, laterYear }) => [title, firstYear, laterYear])}
      />
      <p className="max-w-[70ch] text-sm text-ink-soft">
        From the client’s own numbers, before tax. Each line is rounded once to the smallest unit of the
        currency.
      </p>
    </>
  );
}

export function CandidatePart({ candidate }: Pick<ReportView, "candidate">) {
  if (!candidate) return null;
  const { sentence, today, readiness, next, standings } = candidate;
  return (
    <>
      <p className="max-w-[60ch] text-lg font-medium">{sentence}</p>
      <p className="text-ink-soft">
        {today}. Where the profile stands: {readiness}.
      </p>
      {next.length > 0 && (
        <>
          <h3 className="font-semibold">What to do next</h3>
          <ol className="max-w-[70ch] list-decimal space-y-2 pl-5">
            {next.map(({ title, what }) => (
              <li key={title}>
                <span className="font-medium">{title}.</span> {what}
              </li>
            ))}
          </ol>
        </>
      )}
      {(["person", "role"] as const).map((of) => (
        <div key={of} className="grid gap-3">
          <h3 className="font-semibold">{of === "person" ? "The person" : "The role"}</h3>
          <ul className="border-t border-line">
            {standings
              .filter((one) => one.of === of)
              .map(({ title, state, words, example, reason, source }) => (
                <li key={title} className="grid gap-1 border-b border-line py-3 text-sm">
                  <p className="font-medium">
                    {title}: {state.toLowerCase()}
                  </p>
                  <p>{words}</p>
                  {example && <p>Example: {example}</p>}
                  <p className="text-ink-soft">{reason}</p>
                  <p className="text-xs text-ink-soft">{source}</p>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </>
  );
}
