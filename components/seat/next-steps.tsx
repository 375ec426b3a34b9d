import { Section } from "@/components/ui/section";

/** What to do first: gaps to close, then what to find out. */
export function NextSteps({ next }: { next: ReadonlyArray<{ title: string; what: string }> }) {
  if (next.length === 0) return null;
  return (
    <Section title="What to do next">
      <ol className="grid max-w-prose list-decimal gap-2 pl-5 text-sm">
        {next.map(({ title, what }) => (
          <li key={title}>
            <span className="font-medium">{title}:</span> {what}
          </li>
        ))}
      </ol>
    </Section>
  );
}
