import { Badge } from "@/components/ui/badge";
import { Section } from "@/components/ui/section";
import type { Difference } from "@/lib/rules/accountability/difference";

const KINDS: Record<Difference["kind"], string> = {
  added: "New",
  gone: "Gone",
  owner: "Owner",
  moved: "Moved",
  words: "Words",
};

type DifferencesProps = { title: string; changes: readonly Difference[] };

/** What one chart has otherwise than another, in words. */
export function Differences({ title, changes }: DifferencesProps) {
  return (
    <Section title={title}>
      {changes.length === 0 ? (
        <p className="text-sm">Nothing is other than before.</p>
      ) : (
        <ul className="text-sm">
          {changes.map(({ kind, sentence }) => (
            <li
              key={sentence}
              className="border-line grid gap-1 border-b py-2 first:border-t sm:grid-cols-[5rem_1fr] sm:items-baseline"
            >
              <span>
                <Badge tone={kind === "gone" ? "caution" : "neutral"}>{KINDS[kind]}</Badge>
              </span>
              <span>{sentence}</span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
