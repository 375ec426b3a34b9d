import { Badge } from "@/components/ui/badge";
import { TextLink } from "@/components/ui/link";
import { SOP_VERSION_STATES, type SopVersionState } from "@/lib/rules/sops/words";
import { type IsoDay, formatDay } from "@/lib/units/days";
import { STATE_TONES } from "./words";

type Version = {
  number: number;
  state: SopVersionState;
  changeNote: string | null;
  savedDay: IsoDay;
  savedByName: string;
  submittedByName: string | null;
  approvedDay: IsoDay | null;
  approvedByName: string | null;
  inUseSince: IsoDay | null;
};

/** Every version, the newest first: who wrote it, who approved it, and what changed. */
export function VersionList({ base, versions }: { base: string; versions: readonly Version[] }) {
  return (
    <ul>
      {versions.map((version) => (
        <li key={version.number} className="border-line grid gap-1 border-b py-2.5 last:border-b-0">
          <p className="flex flex-wrap items-center gap-x-2.5 gap-y-1 font-medium">
            <TextLink href={`${base}?version=${version.number}`}>Version {version.number}</TextLink>
            <Badge tone={STATE_TONES[version.state]}>{SOP_VERSION_STATES[version.state]}</Badge>
            {version.number > 1 && (
              <TextLink
                href={`${base}/versions?from=${version.number - 1}&to=${version.number}`}
                className="text-xs"
              >
                What changed against version {version.number - 1}
              </TextLink>
            )}
          </p>
          {version.changeNote && <p className="text-sm">{version.changeNote}</p>}
          <p className="text-ink-soft tabular text-xs">{lifeOf(version)}</p>
        </li>
      ))}
    </ul>
  );
}

function lifeOf(version: Version): string {
  return [
    `written by ${version.submittedByName ?? version.savedByName}, ${formatDay(version.savedDay)}`,
    version.approvedDay && `approved by ${version.approvedByName}, ${formatDay(version.approvedDay)}`,
    version.inUseSince && `in use since ${formatDay(version.inUseSince)}`,
  ]
    .filter(Boolean)
    .join(" · ");
}
