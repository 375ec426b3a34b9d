import { TextLink } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";

/** The title of what has versions; the first has none to speak of. */
export function withVersion(title: string, versionNumber: number): string {
  return versionNumber === 1 ? title : `${title}, version ${versionNumber}`;
}

type ReplacedNoticeProps = { replacedBy: { versionNumber: number } | null; href: string };

/** Stays readable, and says first that it no longer counts. */
export function ReplacedNotice({ replacedBy, href }: ReplacedNoticeProps) {
  if (!replacedBy) return null;
  const { versionNumber } = replacedBy;
  return (
    <Notice tone="caution" title={`Replaced by version ${versionNumber}`}>
      <p>
        The round was reopened and closed again. <TextLink href={href}>{`Version ${versionNumber}`}</TextLink>{" "}
        is the one that counts; this one stays as it was.
      </p>
    </Notice>
  );
}
