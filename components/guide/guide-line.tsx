import { TextLink } from "@/components/ui/link";
import type { Guide } from "@/lib/rules/guide/steps";

/** On the first client's own page: how far its first steps are, and the next. */
export function GuideLine({ guide: { steps, done, next } }: { guide: Guide }) {
  if (!next) return null;
  return (
    <p className="text-sm text-ink-soft">
      First steps, {done} of {steps.length} done. Next:{" "}
      {next.href ? <TextLink href={next.href}>{next.title}</TextLink> : next.title} ·{" "}
      <TextLink href="/first-steps">All steps</TextLink>
    </p>
  );
}
