import { Check, Minus, TriangleAlert } from "lucide-react";

const LOOKS = {
  true: { icon: Check, words: "In goal", tone: "text-accent" },
  false: { icon: TriangleAlert, words: "Out of goal", tone: "text-danger font-medium" },
  null: { icon: Minus, words: "Not entered", tone: "text-ink-faint" },
} as const;

/** Whether a number meets its goal: by a sign and a word, and only then by colour. */
export function GoalMark({ met, wordless }: { met: boolean | null; wordless?: boolean }) {
  const { icon: Icon, words, tone } = LOOKS[String(met) as keyof typeof LOOKS];
  return (
    <span className={`inline-flex items-center gap-1 text-xs whitespace-nowrap ${tone}`}>
      <Icon aria-hidden className="size-3.5 shrink-0" />
      <span className={wordless ? "sr-only" : undefined}>{words}</span>
    </span>
  );
}
