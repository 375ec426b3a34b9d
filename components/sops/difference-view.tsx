import type { DifferencePart, DifferentBlock } from "@/lib/rules/sops/difference";

/** Two texts as one: what went is struck through, what came is underlined, and each says so to screen readers. */
export function DifferenceView({ blocks }: { blocks: readonly DifferentBlock[] }) {
  return (
    <ol className="max-w-[72ch] list-none">
      {blocks.map((block, index) => (
        <li key={index} className={LOOKS[block.change]} style={{ marginLeft: `${indent(block)}rem` }}>
          {block.change !== "same" && <span className="sr-only">{CHANGES[block.change]} </span>}
          <span className="text-ink-soft text-xs">{MARKS[block.kind]}</span>
          <span className={block.kind === "heading" ? "font-semibold" : undefined}>
            {block.parts.map((part, at) => (
              <Part key={at} part={part} />
            ))}
          </span>
        </li>
      ))}
    </ol>
  );
}

const CHANGES = { added: "Added:", removed: "Removed:", changed: "Changed:" } as const;

const LOOKS = {
  same: "text-ink-soft border-l-3 border-transparent py-1 pl-3",
  added: "border-accent my-1 border-l-3 py-1 pl-3",
  removed: "border-danger my-1 border-l-3 py-1 pl-3",
  changed: "border-caution my-1 border-l-3 py-1 pl-3",
} as const;

const MARKS: Record<DifferentBlock["kind"], string> = {
  heading: "",
  paragraph: "",
  step: "Step · ",
  point: "Point · ",
  check: "To check · ",
  row: "Row · ",
  picture: "Picture · ",
};

function Part({ part: { text, change } }: { part: DifferencePart }) {
  if (change === "added") return <ins className="bg-accent-wash text-accent underline-offset-2">{text}</ins>;
  if (change === "removed") return <del className="bg-danger-wash text-danger">{text}</del>;
  return text;
}

function indent({ kind, depth }: DifferentBlock): number {
  return kind === "heading" ? 0 : Math.max(0, depth - 1) * 1.25;
}
