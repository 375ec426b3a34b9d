import type { ReactNode } from "react";
import { Section } from "@/components/ui/section";

type MeasuredProps = { title: string; sentence: ReactNode; how: ReactNode; children?: ReactNode };

/** One figure of value: what it says in a sentence, what it is made from, and how. */
export function Measured({ title, sentence, how, children }: MeasuredProps) {
  return (
    <Section title={title} lead={sentence}>
      {children}
      <p className="text-ink-faint max-w-[70ch] text-xs">How it is worked out: {how}</p>
    </Section>
  );
}
