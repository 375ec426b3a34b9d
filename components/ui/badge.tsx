import { cva, type VariantProps } from "class-variance-authority";
import type { ReactNode } from "react";

const styles = cva(
  "inline-flex items-center gap-1.5 rounded-full px-2 py-0.5 text-2xs font-medium whitespace-nowrap",
  {
    variants: {
      tone: {
        neutral: "bg-sunken text-ink-soft",
        accent: "bg-accent-wash text-accent",
        caution: "bg-caution-wash text-caution",
        danger: "bg-danger-wash text-danger",
      },
    },
    defaultVariants: { tone: "neutral" },
  },
);

export type BadgeTone = NonNullable<VariantProps<typeof styles>["tone"]>;

/** A state in a word. The word carries it; the colour only helps to find it. */
export function Badge({ tone, children }: { tone?: BadgeTone; children: ReactNode }) {
  return <span className={styles({ tone })}>{children}</span>;
}
