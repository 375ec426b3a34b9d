import { TriangleAlert } from "lucide-react";

/** What is odd about a phase, beside it. Nothing of it is forbidden. */
export function PhaseWarnings({ warnings }: { warnings: readonly string[] }) {
  if (warnings.length === 0) return null;
  return (
    <ul aria-label="Worth a look" className="grid gap-0.5 text-xs">
      {warnings.map((sentence) => (
        <li key={sentence} className="text-caution flex items-start gap-1.5 font-medium">
          <TriangleAlert aria-hidden className="mt-0.5 size-3.5 shrink-0" />
          {sentence}
        </li>
      ))}
    </ul>
  );
}
