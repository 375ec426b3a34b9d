import type { Comparison, JudgedPart, Pair } from "@/lib/rules/diagnosis/comparison";
import { ROLE_TITLES, STAGE_TITLES } from "@/lib/rules/diagnosis/words";

type VerdictPairProps = {
  verdict: Pair<JudgedPart>;
  /** Left out where the round keeps what it rests on. */
  confidence?: Comparison["confidence"];
};

/** What the rules say now and what they would say, part by part. */
export function VerdictPair({ verdict: { real, other }, confidence }: VerdictPairProps) {
  const parts = [
    { label: "Stage", now: stageWords(real), then: stageWords(other) },
    { label: "Calls for", now: roleWords(real), then: roleWords(other) },
    ...(confidence ? [{ label: "Confidence", now: confidence.real, then: confidence.other }] : []),
  ];
  return (
    <table className="w-full text-sm">
      <caption className="sr-only">The verdict now and in this scenario</caption>
      <thead>
        <tr className="text-left text-xs text-ink-soft">
          <td />
          <th scope="col" className="pb-1 font-normal">
            Now
          </th>
          <th scope="col" className="pb-1 font-normal">
            Here
          </th>
        </tr>
      </thead>
      <tbody>
        {parts.map(({ label, now, then }) => (
          <tr key={label} className="border-t border-line align-top">
            <th scope="row" className="py-1.5 pr-3 text-left font-normal text-ink-soft">
              {label}
            </th>
            <td className="py-1.5 pr-3 first-letter:uppercase">{now}</td>
            <td className="py-1.5 first-letter:uppercase">
              {now === then ? (
                <span className="text-ink-faint">the same</span>
              ) : (
                <span className="font-semibold text-accent">{then}</span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function stageWords({ conclusive, stage }: JudgedPart): string {
  return conclusive ? STAGE_TITLES[stage].toLowerCase() : "too little answered";
}

export function roleWords({ conclusive, role }: JudgedPart): string {
  return conclusive ? ROLE_TITLES[role] : "too little answered";
}
