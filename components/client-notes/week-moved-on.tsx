import { Notice } from "@/components/ui/notice";
import { NoteText } from "./note-text";

/** Before a text is sent that is not what the week's data say: its author may have edited it, or the week has moved on. */
export function WeekMovedOn({ text }: { text: string }) {
  return (
    <Notice tone="caution" title="The text is not what the week says now.">
      <p>
        It was edited, or hours, deliverables or decisions have changed since it was drafted. Compare its
        figures with these before you send it:
      </p>
      <div className="mt-3 max-w-2xl border-l-3 border-line pl-4">
        <NoteText text={text} />
      </div>
    </Notice>
  );
}
