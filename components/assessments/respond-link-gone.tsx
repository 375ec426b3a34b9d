import { PlainShell } from "@/components/shell/plain-shell";

/** A personal link that opens nothing any more. Which of the reasons it is, is nobody's business who holds it. */
export function RespondLinkGone() {
  return (
    <PlainShell name="Throughline">
      <div className="grid gap-2">
        <h1 className="text-2xl font-semibold">This link no longer works.</h1>
        <p className="text-ink-soft">
          Either the round is closed, or a newer link took the place of this one, or it was taken back. Look
          for a newer mail, or ask your consultants for a new link. What you have answered is kept.
        </p>
        <p lang="de" className="text-ink-soft">
          Dieser Link gilt nicht mehr: Die Runde ist geschlossen, oder ein neuerer Link hat ihn ersetzt. Was
          Sie beantwortet haben, ist aufgehoben.
        </p>
      </div>
    </PlainShell>
  );
}
