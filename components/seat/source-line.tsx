import type { Source } from "@/lib/rules/diagnosis/rule-set";

/** Where a criterion comes from, and how much that carries. */
export function SourceLine({ source }: { source: Source }) {
  const words =
    source.kind === "article"
      ? `The article, “${source.section}” (${source.strength})`
      : source.kind === "practice"
        ? `The field’s practice (${source.strength})`
        : `Inferred (${source.strength})`;
  return <p className="text-xs">Source: {words}</p>;
}
