import { TextLink } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { type IsoDay, formatWeek } from "@/lib/units/days";

type UnsentNoticeProps = { weeks: readonly IsoDay[]; base: string };

/** Before a later week is sent: an earlier one has not been. It may be meant, so it only says so. */
export function UnsentNotice({ weeks, base }: UnsentNoticeProps) {
  const [latest, ...others] = weeks;
  if (latest === undefined) return null;
  return (
    <Notice tone="caution" title="An earlier week is not sent yet">
      <p>
        Nobody at the client was told of <TextLink href={`${base}/${latest}`}>{formatWeek(latest)}</TextLink>
        {others.length > 0 && (
          <>
            , nor of{" "}
            <TextLink href={base}>
              {others.length === 1 ? "one week before it" : `${others.length} weeks before it`}
            </TextLink>
          </>
        )}
        . You can send this one all the same.
      </p>
    </Notice>
  );
}
