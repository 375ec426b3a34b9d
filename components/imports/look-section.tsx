import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { Stat, StatRow } from "@/components/ui/stat";
import type { FormAction } from "@/components/ui/use-form-submit";
import type { ImportKind } from "@/lib/rules/imports/fields";
import type { Problem } from "@/lib/rules/imports/file-row";
import { BadRows } from "./bad-rows";
import { figure } from "./words";
import { WriteForm } from "./write-form";

type Look = {
  missing: readonly string[];
  unclearDay: string | null;
  counts: { made: number; changed: number; same: number; bad: number } | null;
  bad: readonly Problem[];
  seen: string | null;
};

type LookSectionProps = {
  look: Look;
  kind: ImportKind;
  hidden: Record<string, string | number>;
  badHref: string;
  action: FormAction;
};

/** What the file would do, said before anything is written; and the button that does it. */
export function LookSection({ look, kind, hidden, badHref, action }: LookSectionProps) {
  const { counts, missing, bad, seen } = look;
  if (!counts || seen === null)
    return (
      <Notice tone="caution" title={`Not said yet: ${missing.join(", ")}.`}>
        <p>Say it below, under “Which column is what”.</p>
      </Notice>
    );
  return (
    <Section title="What would happen" lead="Nothing is written yet.">
      <StatRow>
        <Stat label="New" value={figure(counts.made)} />
        <Stat label="Changed" value={figure(counts.changed)} />
        <Stat label="There already" value={figure(counts.same)} />
        <Stat label="Bad" value={figure(counts.bad)} />
      </StatRow>
      {counts.bad > 0 && <BadRows bad={bad} all={counts.bad} href={badHref} />}
      {counts.made + counts.changed > 0 ? (
        <WriteForm key={seen} action={action} hidden={{ ...hidden, seen }} kind={kind} counts={counts} />
      ) : (
        <p className="text-sm">There is nothing new in this file.</p>
      )}
    </Section>
  );
}
