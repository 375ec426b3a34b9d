import { useId } from "react";
import { NoteText } from "./note-text";

/** The note as the client will read it, set apart as their paper. */
export function NotePreview({ title, text }: { title: string; text: string }) {
  const headingId = useId();
  return (
    <section aria-labelledby={headingId} className="grid min-w-0 content-start gap-3">
      <h2 id={headingId} className="text-sm font-semibold">
        {title}
      </h2>
      <div className="border-line bg-surface max-w-2xl rounded-md border px-5 py-5 wrap-break-word sm:px-7">
        <NoteText text={text} />
      </div>
    </section>
  );
}
