import { formatDay, type IsoDay } from "@/lib/units/days";

/** Quiet, above every page of a portal that is an archive. */
export function ArchiveNotice({ until, firmName }: { until: IsoDay; firmName: string }) {
  return (
    <p role="note" className="border-line text-ink-soft mb-8 border-b pb-4 text-sm">
      The work has ended, so this is an archive: you read it until {formatDay(until)}, and nothing in it
      changes any more. {firmName} can give you longer.
    </p>
  );
}
