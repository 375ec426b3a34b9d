import { Notice } from "@/components/ui/notice";
import { formatInstant } from "@/lib/units/days";

type OwnRequestProps = {
  request: {
    state: string;
    askedAt: Date;
    askedByName: string;
    decidedAt: Date | null;
    decidedByName: string | null;
    declineReason: string | null;
  };
  timeZone: string;
  firmName: string;
};

/** How the latest request stands, for the CEO who asked. */
export function OwnRequest({ request, timeZone, firmName }: OwnRequestProps) {
  const { state, askedAt, askedByName, decidedAt, decidedByName, declineReason } = request;
  const asked = `Asked by ${askedByName} on ${formatInstant(askedAt, timeZone)}.`;
  if (state === "asked")
    return (
      <Notice title={`${firmName} was asked to delete everything.`}>
        <p>{asked} An owner there answers it; this page says how.</p>
      </Notice>
    );
  if (state === "declined")
    return (
      <Notice tone="caution" title={`${firmName} declined.`}>
        <p>
          {asked} {decidedByName} answered
          {decidedAt && ` on ${formatInstant(decidedAt, timeZone)}`}:
        </p>
        <p className="whitespace-pre-line">{declineReason}</p>
      </Notice>
    );
  return (
    <Notice title="A deletion was begun, and called off.">
      <p>{asked} Nothing was deleted.</p>
    </Notice>
  );
}
