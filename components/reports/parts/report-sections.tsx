import type { ReactNode } from "react";
import { NoteText } from "@/components/client-notes/note-text";
import { Section } from "@/components/ui/section";
import type { PartId } from "@/lib/rules/report/parts";

type ReportSectionsProps = {
  parts: readonly { id: PartId; title: string; words: string }[];
  views: Readonly<Record<PartId, ReactNode>>;
};

/** The parts of a report in their order, each after the words that were written for it. */
export function ReportSections({ parts, views }: ReportSectionsProps) {
  return parts.map(({ id, title, words }) => (
    <Section key={id} title={title}>
      {words && (
        <div className="max-w-[70ch] border-l-3 border-accent pl-4">
          <NoteText text={words} />
        </div>
      )}
      {views[id]}
    </Section>
  ));
}
