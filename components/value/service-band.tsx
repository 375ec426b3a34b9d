import { toPercent } from "@/components/ui/proportion";
import { SERVICE_BAND, type Service } from "@/lib/rules/value/service";
import { Measured } from "./measured";
import { percent, serviceSentence } from "./words";

/** The picture ends at half as much again as planned, or later where more was used. */
const END = 1.5;

/** Used against planned so far, in the band in which a client gets what was promised. */
export function ServiceBand({ service }: { service: Service | null }) {
  const band = `${percent(SERVICE_BAND.least)} to ${percent(SERVICE_BAND.most)}`;
  const how = `hours used as a share of those planned, over the weeks that are over; the running week does not count yet. The band of ${band} is the field’s habit, not a study.`;
  if (!service)
    return (
      <Measured
        title="Over- and under-service"
        sentence="Not known yet: no planned week is over."
        how={how}
      />
    );
  const end = Math.max(END, service.share);
  const x = (share: number) => `${toPercent(share, end)}%`;
  return (
    <Measured title="Over- and under-service" sentence={serviceSentence(service)} how={how}>
      <svg role="img" className="picture block h-12 w-full overflow-visible">
        <title>{`${percent(service.share)} of the planned hours; the band is ${band}.`}</title>
        <rect y="12" width="100%" height="8" rx="2" className="fill-line" />
        <rect
          x={x(SERVICE_BAND.least)}
          y="12"
          width={`${toPercent(SERVICE_BAND.most - SERVICE_BAND.least, end)}%`}
          height="8"
          className="fill-accent-wash stroke-accent"
        />
        <svg x={x(service.share)} className="overflow-visible">
          <circle cy="16" r="6" className={service.standing === "within" ? "fill-accent" : "fill-caution"} />
        </svg>
        <text x={x(1)} y="42" textAnchor="middle" fontSize="12" className="faint">
          as planned
        </text>
      </svg>
    </Measured>
  );
}
