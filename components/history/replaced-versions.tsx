import { formatDay, type IsoDay } from "@/lib/units/days";

export type ReplacedVersion = { day: IsoDay; versionNumber: number };

/** Which versions the picture leaves out, as each round is one point of it. */
export function ReplacedVersions({ replaced }: { replaced: readonly ReplacedVersion[] }) {
  if (replaced.length === 0) return null;
  const named = replaced.map(({ day, versionNumber }) => `version ${versionNumber} of ${formatDay(day)}`);
  return (
    <p className="max-w-[70ch] text-xs text-ink-soft">
      Each round is shown by its newest version. Replaced, and not in the picture:{" "}
      {new Intl.ListFormat("en", { type: "conjunction" }).format(named)}.
    </p>
  );
}
