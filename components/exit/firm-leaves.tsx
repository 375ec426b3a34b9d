import { TextLink } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { formatDay, type IsoDay } from "@/lib/units/days";

type FirmLeavesProps = {
  until: IsoDay;
  firmName: string;
  /** For those who can call it off. */ href: string | null;
};

/** For everybody in a firm that is being deleted, on every page. */
export function FirmLeaves({ until, firmName, href }: FirmLeavesProps) {
  return (
    <Notice
      tone="danger"
      title={`${firmName} and all its clients will be deleted for good.`}
      className="mb-6"
    >
      <p>
        The last day to call it off is {formatDay(until)}.{" "}
        {href ? <TextLink href={href}>Look at it, or call it off</TextLink> : "An owner can call it off."}
      </p>
    </Notice>
  );
}
