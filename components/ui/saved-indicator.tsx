import { Check, CircleAlert, LoaderCircle, PencilLine } from "lucide-react";
import { FORM_WORDS, type FormWords } from "./form-words";

export type SavedStatus = "idle" | "unsaved" | "saving" | "saved" | "not-saved";

const LOOKS = {
  unsaved: { icon: PencilLine, words: "unsaved", tone: "text-ink-soft" },
  saving: { icon: LoaderCircle, words: "saving", tone: "text-ink-soft" },
  saved: { icon: Check, words: "saved", tone: "text-accent" },
  "not-saved": { icon: CircleAlert, words: "notSaved", tone: "text-danger" },
} as const;

/** Saved, saving, not saved and why; announced to screen readers without taking the focus. */
export function SavedIndicator({
  status,
  message,
  words = FORM_WORDS,
}: {
  status: SavedStatus;
  message?: string;
  words?: FormWords;
}) {
  const look = status === "idle" ? null : LOOKS[status];
  return (
    <p role="status" className={`flex min-h-6 items-center gap-1.5 text-xs ${look?.tone ?? ""}`}>
      {look && (
        <>
          <look.icon aria-hidden className={`size-4 shrink-0 ${status === "saving" ? "animate-spin" : ""}`} />
          {(status === "saved" || status === "not-saved" ? message : undefined) ?? words[look.words]}
        </>
      )}
    </p>
  );
}
