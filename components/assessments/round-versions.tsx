import { TextLink } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { formatInstant } from "@/lib/units/days";

type Version = { id: string; versionNumber: number };

type RoundVersionsProps = {
  home: string;
  round: {
    reopenReason: string | null;
    reopenedAt: Date | null;
    before: Version | null;
    replacedBy: Version | null;
    reopenedAs: Version | null;
  };
  timeZone: string;
};

/** Of a round with versions: why it was reopened, what it stands for, and the way to the others. */
export function RoundVersions({ home, round, timeZone }: RoundVersionsProps) {
  const { reopenReason, reopenedAt, before, replacedBy, reopenedAs } = round;
  const linkTo = ({ id, versionNumber }: Version) => (
    <TextLink href={`${home}/rounds/${id}`}>{`Version ${versionNumber}`}</TextLink>
  );
  return (
    <>
      {replacedBy && (
        <Notice tone="caution" title={`Replaced by version ${replacedBy.versionNumber}`}>
          <p>{linkTo(replacedBy)} is the one that counts; this one stays as it was.</p>
        </Notice>
      )}
      {!replacedBy && reopenedAs && (
        <Notice title="Reopened">
          <p>{linkTo(reopenedAs)} is open for corrections. Until it is closed, this one counts.</p>
        </Notice>
      )}
      {reopenReason && before && (
        <Notice title={reopenedAt ? `Reopened ${formatInstant(reopenedAt, timeZone)}` : "Reopened"}>
          <p className="whitespace-pre-line">“{reopenReason}”</p>
          <p>Everybody who is asked reads this. {linkTo(before)} stays as it was.</p>
        </Notice>
      )}
    </>
  );
}
