import { Check, CircleAlert, LoaderCircle, PencilLine } from "lucide-react";

export type SavedStatus = "idle" | "unsaved" | "saving" | "saved" | "not-saved";

const LOOKS = {
  unsaved: { icon: PencilLine, words: "Not saved yet", tone: "text-ink-soft" },
  saving: { icon: LoaderCircle, words: "Saving…", tone: "text-ink-soft" },
  saved: { icon: Check, words: "Saved", tone: "text-accent" },
  "not-saved": { icon: CircleAlert, words: "Not saved", tone: "text-danger" },
} as const;

/** Saved, saving, not saved and why; announced to screen readers without taking the focus. */
export function SavedIndicator({ status, message }: { status: SavedStatus; message?: string }) {
  const look = status === "idle" ? null : LOOKS[status];
  return (
    <p role="status" className={`flex min-h-6 items-center gap-1.5 text-xs ${look?.tone ?? ""}`}>
      {look && (
        <>
          <look.icon aria-hidden className={`size-4 shrink-0 ${status === "saving" ? "animate-spin" : ""}`} />
          {status === "saved" || status === "not-saved" ? (message ?? look.words) : look.words}
        </>
      )}
    </p>
  );
}
