import { NoteText } from "./note-text";

/** What the week's data would say by now, beside a text that was kept: to copy from. */
export function DraftedAnew({ text }: { text: string }) {
  return (
    <details className="no-print">
      <summary className="text-accent w-fit text-sm font-medium">What the week says now</summary>
      <div className="mt-3 max-w-2xl border-l-3 border-line pl-4 text-sm">
        <NoteText text={text} />
      </div>
    </details>
  );
}
