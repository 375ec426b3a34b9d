import { Badge } from "@/components/ui/badge";
import { TextLink } from "@/components/ui/link";
import { type IsoDay, formatDay } from "@/lib/units/days";
import { inBoth } from "@/lib/rules/questionnaire/locales";
import { useLocale } from "#language";

const WORDS = inBoth({
  en: {
    toSignOff: "To sign off",
    signedOffByYou: "Signed off by you",
    owner: (ownerName: string | number) => `owner ${ownerName}`,
    inUseSince: (day: string | number) => `, in use since ${day}`,
    versionWaitsForApproval: (reviewNumber: string | number) => `Version ${reviewNumber} waits for approval`,
    version: (number: string | number, b: string | number) => `version ${number}${b}`,
  },
  de: {
    toSignOff: "Zu bestätigen",
    signedOffByYou: "Von Ihnen bestätigt",
    owner: (ownerName) => `gehört ${ownerName}`,
    inUseSince: (day) => `, in Gebrauch seit ${day}`,
    versionWaitsForApproval: (reviewNumber) => `Fassung ${reviewNumber} wartet auf Genehmigung`,
    version: (number, b) => `Fassung ${number}${b}`,
  },
});

export type PortalSop = {
  id: string;
  title: string;
  process: string | null;
  departmentName: string | null;
  ownerName: string | null;
  inUse: { number: number; since: IsoDay | null } | null;
  reviewNumber: number | null;
  mustFollow: boolean;
  signed: boolean;
  waits: boolean;
};

/** SOPs to a portal user: what waits for them first. */
export function PortalSops({ sops }: { sops: readonly PortalSop[] }) {
  const locale = useLocale();
  const words = WORDS[locale];
  const ordered = [...sops].sort((one, other) => rank(one) - rank(other));
  return (
    <ul>
      {ordered.map((sop) => (
        <li key={sop.id} className="border-line grid gap-0.5 border-b py-2.5 first:border-t">
          <p className="flex flex-wrap items-center gap-x-2.5 gap-y-1 font-medium">
            <TextLink href={`/portal/sops/${sop.id}`}>{sop.title}</TextLink>
            {sop.waits && <Badge tone="caution">{words.toSignOff}</Badge>}
            {sop.signed && <Badge>{words.signedOffByYou}</Badge>}
          </p>
          <p className="text-ink-soft tabular text-xs">
            {[
              sop.process,
              sop.departmentName,
              sop.ownerName && words.owner(sop.ownerName),
              sop.inUse &&
                words.version(
                  sop.inUse.number,
                  sop.inUse.since ? words.inUseSince(formatDay(sop.inUse.since, locale)) : "",
                ),
            ]
              .filter(Boolean)
              .join(" · ")}
          </p>
          {sop.reviewNumber !== null && (
            <p className="text-sm">
              <TextLink href={`/portal/sops/${sop.id}?version=${sop.reviewNumber}`}>
                {words.versionWaitsForApproval(sop.reviewNumber)}
              </TextLink>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

function rank({ waits, reviewNumber }: PortalSop): number {
  return waits ? 0 : reviewNumber !== null ? 1 : 2;
}
